import { useEffect, useRef } from 'preact/hooks';
import type { Panel } from './panel.ts';
import { Announcer } from './parts/Announcer.tsx';
import { views } from './views.tsx';

/** The whole panel: one view at a time, and a voice for screen readers. */
export function App({ panel }: { readonly panel: Panel }) {
  const view = panel.view.value;
  const Body = views[view];
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
      <Body panel={panel} />
      <Announcer panel={panel} />
    </div>
  );
}
