import type { Preflight, RunView, SchoolView } from '../../contract/api.ts';
import type { SchoolFolder, Standing } from './schoolFolder.ts';

/** What the main job says while it works and when it is done, for a principal to read. */
export interface Terminal {
  hello(folder: SchoolFolder): void;
  preflight(preflight: Preflight): void;
  progress(run: RunView): void;
  summary(folder: SchoolFolder, before: Standing, school: SchoolView): void;
}

/** What is said of the runs of a year's start, by their names: at work, and with nothing left to do. */
const SAID: Readonly<
  Partial<Record<string, { readonly working: string; readonly nothing: string }>>
> = {
  createPlans: { working: 'Creating plans', nothing: 'Everyone has a plan: no new documents.' },
  sharePlans: { working: 'Sharing plans', nothing: 'Every plan is shared already.' },
  sendInvites: { working: 'Sending invitations', nothing: 'No check-in waits to be sent.' },
};

const BAR = 24;

/** Writes plain lines; progress redraws one line where the output is a terminal. */
export function terminal(out: NodeJS.WriteStream): Terminal {
  const line = (text = ''): void => void out.write(text + '\n');
  return {
    hello(folder) {
      line('Growth Plans on this machine: nothing is sent to anyone.');
      line(folder.goingOn ? `Going on in ${folder.dir}/` : `A new school in ${folder.dir}/`);
      for (const name of folder.merge?.added ?? []) line(`  new in the roster: ${name}`);
      for (const one of folder.merge?.differences ?? []) {
        line(
          `  row ${one.row}, ${one.name}: the file has another “${one.header}”; the workbook’s stays`,
        );
      }
    },
    preflight(preflight) {
      line();
      if (preflight.items === 0) line(SAID[preflight.kind]?.nothing ?? 'Nothing to do.');
      for (const { text } of preflight.lines) line(text);
    },
    progress(run) {
      const part = run.total === 0 ? 1 : run.done / run.total;
      const full = Math.round(part * BAR);
      const bar = '█'.repeat(full) + '░'.repeat(BAR - full);
      const text = `  ${SAID[run.kind]?.working ?? run.says.working} ${bar} ${run.done} of ${run.total}`;
      if (out.isTTY) out.write('\r' + text + (run.state === 'done' ? '\n' : ''));
      else line(text);
      if (run.sentence && run.state === 'paused') line('  ' + run.sentence);
    },
    summary(folder, before, school) {
      const after = folder.standing();
      const planned = school.teachers.filter(one => one.plan).length;
      const made = after.plans - before.plans;
      const sent = after.events - before.events;
      line();
      line(`${school.schoolName}, ${school.schoolYear}`);
      line(
        `  ${planned} of ${school.teachers.length + school.leftOut.length} people have a plan (${made} made now)`,
      );
      line(`  ${sent === 0 ? 'no new check-ins' : `${sent} check-ins on the calendar`}`);
      for (const one of school.leftOut)
        line(`  no plan: ${one.name || 'row ' + one.row} – ${one.sentence}`);
      const open = school.unplaced.length;
      if (open > 0)
        line(`  ${open} check-ins still need a time: the report says why and what to ask`);
      line();
      line('Open these:');
      for (const name of ['report.html', 'workbook.xlsx', 'plans/', 'check-ins.ics']) {
        line(`  ${folder.dir}/${name}`);
      }
    },
  };
}
