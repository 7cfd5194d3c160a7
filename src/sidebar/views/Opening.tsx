import { useEffect, useState } from 'preact/hooks';
import type { Panel } from '../panel.ts';
import { Footer } from '../parts/Footer.tsx';

const SLOW_MS = 12_000;

/** The panel's outline while the school is read for the first time. */
export function Opening({ panel }: { readonly panel: Panel }) {
  const say = panel.say.value;
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <main aria-busy="true">
        <h1 class="sr" tabIndex={-1}>
          {say.opening}
        </h1>
        {slow && <p class="note">{say.slow}</p>}
        <div class="skeleton" aria-hidden="true">
          <i class="line wide" />
          <i class="block" />
          <i class="line" />
          {[0, 1, 2, 3].map(row => (
            <span key={row}>
              <i class="circle" />
              <i class="line wide" />
              <i class="line" />
            </span>
          ))}
        </div>
      </main>
      <Footer panel={panel}>
        <i class="skeleton-button" aria-hidden="true" />
      </Footer>
    </>
  );
}
