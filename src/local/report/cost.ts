import { basename, resolve } from 'node:path';
import type { Service } from '../../words/en/report.ts';
import { fetchAllLanes, latencyOf } from '../world/latencies.ts';
import type { Facts } from './facts.ts';
import { html, joined, type Markup } from './html.ts';

const SERVICES: readonly Service[] = ['drive', 'docs', 'calendar', 'sheets', 'mail', 'script'];

/** What the run would have asked of Google, said to be a simulation, and the files beside the page. */
export function cost({ run, words, format }: Facts, dir: string): Markup {
  const say = words.cost;
  const calls = new Map<Service, number>();
  for (const [name, count] of Object.entries(run.calls)) {
    const service = serviceOf(name);
    calls.set(service, (calls.get(service) ?? 0) + count);
  }
  const total = [...calls.values()].reduce((sum, count) => sum + count, 0);
  const seconds = (op: string): string => format.seconds(latencyOf(op) / 1000);
  const used = SERVICES.flatMap(service => {
    const count = calls.get(service) ?? 0;
    if (count === 0) return [];
    return [html`<li>${say.services[service]} <b class="num">${format.number(count)}</b></li>`];
  });
  const files = ['workbook.xlsx', 'check-ins.ics', 'run.json'];
  return html`<footer id="cost">
    <h2>${say.heading}</h2>
    <p>${say.intro(format.duration(run.simulatedSeconds), format.number(total))}</p>
    <ul class="services" aria-label="${say.calls}">
      ${joined(used)}
    </ul>
    <p>
      ${say.assumptions(
        seconds('drive.files.create'),
        seconds('drive.permissions.create'),
        seconds('calendar.events.insert'),
        fetchAllLanes,
      )}
    </p>
    <p>
      ${say.files(basename(resolve(dir)))}
      ${joined(
        files.map(name => html`<a href="${name}">${name}</a>`),
        ' · ',
      )}
    </p>
  </footer>`;
}

function serviceOf(op: string): Service {
  const name = op.split('.')[0] ?? '';
  return SERVICES.find(service => service === name) ?? 'script';
}
