import { openLaunch } from '../../app/sharing/launch.ts';
import type { Needs } from '../../app/needs/needs.ts';
import { planLanguage } from '../../core/plan/planLanguage.ts';
import type { LaunchView } from '../../contract/launch.ts';
import { whenText } from '../../words/dates.ts';
import { words } from '../../words/index.ts';

/** The launch message as the panel shows it. */
export function launchView(needs: Needs, row: number | null): LaunchView {
  const { school, teachers, shown, left } = openLaunch(needs, row);
  const { settings, timeZone } = school;
  const say = words(school.language);
  return {
    from: needs.me(),
    why: settings.why,
    teachers: teachers.map(({ teacher: { person }, key, state, mail }) => {
      const about = { name: person.name, row: person.row };
      const waits = person.email ? 'not_shared_no_mail' : 'no_email_no_share';
      const sentence =
        state === 'waits'
          ? say.person(waits, about)
          : mail && state !== 'ready'
            ? whenText(Date.parse(mail.at), timeZone, school.language)
            : null;
      return { ...about, key, email: person.email, state, sentence };
    }),
    message: shown && {
      ...shown.message,
      row: shown.teacher.person.row,
      language: planLanguage(shown.teacher.person.language, settings.language),
    },
    left,
  };
}
