import { describe, expect, it } from 'vitest';
import { runOf } from '../../builders/aCheckInYear.ts';
import { drags, smallYear } from '../../builders/aSmallYear.ts';
import { aTeachersPen } from '../../builders/aTeachersPen.ts';
import type { TestWorkspace } from '../../builders/aWorkspace.ts';

const DAY_BEFORE = '2026-10-29T15:00:00Z';
const DAY_AFTER = '2026-11-02T16:00:00Z';

/** The plan of a teacher (first name) and the date cells of its log, the rounds in order. */
function logOf(workspace: TestWorkspace, name: string) {
  const plan = workspace.server.openSchool().teachers.find(one => one.name.startsWith(name))?.plan;
  const pen = aTeachersPen(workspace, plan?.id ?? '');
  return { pen, dates: () => [1, 2].map(row => pen.cell('Check-ins', row, 0)) };
}

/** Somebody moves two check-ins in the calendar; that is looked at, and the plans are read. */
function moved(workspace: TestWorkspace, to: string): void {
  for (const name of ['Pilar', 'Wes']) drags(workspace, name, 'autumn-talk', to);
  workspace.server.lookAtCalendar();
  runOf(workspace, 'syncCheckIns');
  runOf(workspace, 'readBack');
}

describe('a check-in that somebody moved in the calendar', () => {
  it('is in the plan’s log at the next reading, but never over what people typed there', () => {
    const workspace = smallYear();
    runOf(workspace, 'readBack');
    const [pilar, wes] = [logOf(workspace, 'Pilar'), logOf(workspace, 'Wes')];
    const was = pilar.dates();
    const typed = wes.dates()[0]?.split('\n')[0] ?? '';
    wes.pen.typeAfter(typed, ' in the library');
    const texts = [pilar.pen.text(), wes.pen.text()];
    for (const [to, said] of [
      [DAY_BEFORE, 'Thu, Oct 29, 9:00 AM'],
      [DAY_AFTER, 'Mon, Nov 2, 9:00 AM'],
    ] as const) {
      moved(workspace, to);
      expect(pilar.dates()).toEqual([said + '\nAutumn talk', was[1]]);
      const before = was[0]?.split('\n')[0] ?? '';
      expect(pilar.pen.text()).toBe(texts[0]?.replace(before, said));
      expect(wes.pen.text()).toBe(texts[1]);
    }
  });
});
