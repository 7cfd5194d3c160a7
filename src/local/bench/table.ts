import type { ProductNotes } from './product.ts';
import type { BenchRow } from './measure.ts';

const ASSUMPTION =
  'Simulated: fixed latencies and rate limits of src/local/world (assumptions, not measured at Google).';

/** The figures for people: one block a size, with the ratios that matter. */
export function tableOf(
  rows: readonly BenchRow[],
  notes: ReadonlyMap<number, ProductNotes>,
): string {
  const out: string[] = [ASSUMPTION];
  for (const teachers of new Set(rows.map(row => row.teachers))) {
    const of = (way: BenchRow['way']): BenchRow | undefined =>
      rows.find(row => row.teachers === teachers && row.way === way);
    out.push('', teachers + ' teachers: create, share with teacher and coach, three invitations');
    for (const way of ['limit', 'product', 'row-by-row'] as const) {
      const row = of(way);
      if (row) out.push(lineOf(row, of('limit'), of('row-by-row')));
    }
    const said = notes.get(teachers);
    if (said) out.push(...notesOf(said));
  }
  return out.join('\n') + '\n';
}

function lineOf(row: BenchRow, limit?: BenchRow, slow?: BenchRow): string {
  const { teachers, way, calls, simulatedSeconds: seconds, days, cpuMs, peakMb } = row;
  const parts = [
    way.padEnd(11),
    seconds.toFixed(0).padStart(6) + ' s',
    limit ? (seconds / limit.simulatedSeconds).toFixed(2) + ' × limit' : '',
    slow && way === 'product' ? (slow.simulatedSeconds / seconds).toFixed(2) + ' × faster' : '',
    (calls / teachers).toFixed(2) + ' calls a teacher',
    days === 1 ? '1 day' : days + ' days',
    way === 'limit' ? '' : `${cpuMs} ms CPU, ${peakMb} MB`,
  ];
  return '  ' + parts.filter(part => part !== '').join('  ');
}

function notesOf({ before, runs, slices, calls }: ProductNotes): string[] {
  const each = Object.entries(runs).map(([kind, seconds]) => `${kind} ${seconds.toFixed(0)} s`);
  const sheet = ['sheets.read', 'sheets.flush'].map(op => `${op} ${calls[op] ?? 0}`);
  return [
    `    ${each.join(', ')}; set-up and finding times before: ${before.toFixed(0)} s`,
    `    slices of ${slices.map(one => one.toFixed(0)).join(' to ')} s; ${sheet.join(', ')}`,
  ];
}
