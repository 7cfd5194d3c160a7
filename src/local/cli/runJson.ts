import type { SchoolView, TeacherView } from '../../contract/api.ts';
import type { Standing, SchoolFolder } from './schoolFolder.ts';

/** What `run.json` holds; other programs read it, so names and shapes stay. */
export interface RunJson {
  readonly timeZone: string;
  readonly teachers: readonly RunTeacher[];
  readonly leftOut: readonly {
    readonly row: number;
    readonly name: string;
    readonly email: string | null;
    readonly kind: string;
    readonly sentence: string;
  }[];
  /** By this run alone. */
  readonly created: Standing;
  readonly calls: Readonly<Record<string, number>>;
  readonly simulatedSeconds: number;
}

interface RunTeacher {
  readonly key: string;
  readonly name: string;
  readonly email: string | null;
  readonly row: number;
  readonly plan: string | null;
  readonly sharedWith: TeacherView['sharedWith'];
  readonly problems: readonly {
    readonly kind: string;
    readonly row: number;
    readonly sentence: string;
  }[];
  readonly goals: readonly {
    readonly text: string;
    readonly component: string | null;
    readonly verdict: string | null;
    readonly suggested: readonly { readonly id: string; readonly reasons: readonly string[] }[];
    readonly focus: number | null;
  }[];
  readonly checkIns: readonly {
    readonly round: string;
    readonly coach: string;
    readonly coachName: string;
    readonly start: string;
    readonly end: string;
    readonly eventId: string;
  }[];
}

/** The run in data, from what the add-on says and what stands in Drive and Calendar. */
export function runJson(folder: SchoolFolder, before: Standing, school: SchoolView): RunJson {
  const after = folder.standing();
  const { world } = folder.workspace;
  return {
    timeZone: school.timeZone,
    teachers: school.teachers.map(teacher => runTeacher(folder, teacher)),
    leftOut: school.leftOut,
    created: {
      plans: after.plans - before.plans,
      shares: after.shares - before.shares,
      events: after.events - before.events,
      mails: after.mails - before.mails,
    },
    calls: world.calls.counts(),
    simulatedSeconds: Math.round(world.calls.simulatedSeconds() * 10) / 10,
  };
}

function runTeacher({ workspace }: SchoolFolder, teacher: TeacherView): RunTeacher {
  const { drive } = workspace;
  const file = drive.documents().find(one => one.id === teacher.plan?.id);
  return {
    key: teacher.key ?? '',
    name: teacher.name,
    email: teacher.email,
    row: teacher.row,
    plan: file?.path ?? null,
    // From Drive itself, not from what the add-on believes.
    sharedWith: (file?.permissions ?? [])
      .filter(one => one.role !== 'owner')
      .map(({ email, role }) => ({ email, role })),
    problems: teacher.questions.map(({ kind, row, sentence }) => ({ kind, row, sentence })),
    goals: teacher.goals.map(({ text, component, verdict, suggested, focus }) => ({
      text,
      component,
      verdict,
      suggested: suggested.map(({ id, reasons }) => ({ id, reasons })),
      focus,
    })),
    checkIns: teacher.checkIns
      .filter(one => one.sent)
      .map(({ round, coach, coachName, start, end, eventId }) => ({
        round,
        coach,
        coachName,
        start,
        end,
        eventId,
      })),
  };
}
