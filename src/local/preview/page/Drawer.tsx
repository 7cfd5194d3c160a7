import { useState } from 'preact/hooks';
import { stage } from './ask.ts';

const TABS = ['Documents', 'Calendar', 'Mail', 'Calls'] as const;
type Tab = (typeof TABS)[number];

/** What the add-on did outside the sheet. */
export function Drawer() {
  const [tab, setTab] = useState<Tab>('Documents');
  const seen = stage.value;
  if (!seen) return null;
  const counts: Record<Tab, number> = {
    Documents: seen.documents.length,
    Calendar: seen.events.length,
    Mail: seen.mails.length,
    Calls: seen.calls.reduce((sum, one) => sum + one.count, 0),
  };
  return (
    <section class="drawer" aria-label="What the add-on did">
      <div role="tablist">
        {TABS.map(name => (
          <button
            type="button"
            role="tab"
            key={name}
            aria-selected={tab === name}
            onClick={() => setTab(name)}
          >
            {name} ({counts[name]})
          </button>
        ))}
      </div>
      <div class="lines" role="tabpanel" tabIndex={0} aria-label={tab}>
        {counts[tab] === 0 ? <p class="nothing">Nothing yet.</p> : <Lines tab={tab} />}
      </div>
    </section>
  );
}

function Lines({ tab }: { readonly tab: Tab }) {
  const seen = stage.value;
  if (!seen) return null;
  switch (tab) {
    case 'Documents':
      return (
        <ul>
          {seen.documents.map(({ id, name, folder, people }) => (
            <li key={id}>
              <b>{name}</b>
              <span>{folder}</span>
              <span>{people}</span>
              <a href={'/document/' + id} target="_blank" rel="noopener">
                Open
              </a>
            </li>
          ))}
        </ul>
      );
    case 'Calendar':
      return (
        <ul>
          {seen.events.map(({ id, when, title, people }) => (
            <li key={id}>
              <b>{when}</b>
              <span>{title}</span>
              <span>{people}</span>
            </li>
          ))}
        </ul>
      );
    case 'Mail':
      return (
        <ul>
          {seen.mails.map(({ when, to, what }, place) => (
            <li key={place}>
              <b>{when}</b>
              <span>{to}</span>
              <span>{what}</span>
            </li>
          ))}
        </ul>
      );
    case 'Calls':
      return (
        <ul>
          <li>
            <b>{seen.simulatedSeconds} s</b>
            <span>of working time at Google, simulated</span>
          </li>
          {seen.calls.map(({ op, count }) => (
            <li key={op}>
              <b>{count} ×</b>
              <span>{op}</span>
            </li>
          ))}
        </ul>
      );
  }
}
