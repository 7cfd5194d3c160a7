import type { ComponentChild } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Panel } from './panel.ts';
import { Announcer } from './parts/Announcer.tsx';
import { Finished } from './views/Finished.tsx';
import { Opening } from './views/Opening.tsx';
import { Plans } from './views/Plans.tsx';
import { PreflightPage } from './views/PreflightPage.tsx';
import { Refused } from './views/Refused.tsx';
import { RunPage } from './views/RunPage.tsx';
import { TextPage } from './views/TextPage.tsx';
import { Unreachable } from './views/Unreachable.tsx';

/** The whole panel: one view at a time, and a voice for screen readers. */
export function App({ panel }: { readonly panel: Panel }) {
  const view = panel.view.value;
  const { locale } = panel.say.value;
  const frame = useRef<HTMLDivElement>(null);
  const before = useRef(view);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  useEffect(() => {
    // A new view starts at its heading, for the keyboard and for screen readers. The first one
    // does not take the focus away from the sheet.
    if (before.current !== view && before.current !== 'opening') {
      frame.current?.querySelector('h1')?.focus();
    }
    before.current = view;
  }, [view]);
  return (
    <div class="app" ref={frame}>
      {body(panel)}
      <Announcer panel={panel} />
    </div>
  );
}

function body(panel: Panel): ComponentChild {
  const view = panel.view.value;
  switch (view) {
    case 'opening':
      return <Opening panel={panel} />;
    case 'unreachable':
      return <Unreachable panel={panel} />;
    case 'refused':
      return <Refused panel={panel} />;
    case 'plans':
      return <Plans panel={panel} />;
    case 'preflight':
      return <PreflightPage panel={panel} />;
    case 'run':
      return <RunPage panel={panel} />;
    case 'finished':
      return <Finished panel={panel} />;
    case 'help':
    case 'privacy':
      return <TextPage panel={panel} page={view} />;
  }
}
