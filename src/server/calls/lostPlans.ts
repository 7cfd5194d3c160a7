import { forgetLostCheckIns } from '../../app/recovery/lostCheckIns.ts';
import { findLostPlans, linkLostPlans, type LostPlans } from '../../app/recovery/lostPlans.ts';
import type { LostPlansApi, LostPlansView } from '../../contract/lostPlans.ts';
import { words } from '../../words/index.ts';
import { answer } from '../answers.ts';
import { wire } from '../wiring.ts';

/** Plans that the hidden tab does not know any more. */
export const lostPlansCalls: LostPlansApi = {
  findLostPlans: () => answer(() => lostPlansView(findLostPlans(wire()))),
  linkLostPlans: ask =>
    answer(() => {
      const { found, others, checkIns, school } = linkLostPlans(wire(), ask.token);
      const { lost } = words(school.language);
      return { sentence: lost.linked(found.length, others.length, checkIns) };
    }),
  forgetLostCheckIns: () =>
    answer(() => {
      forgetLostCheckIns(wire());
      return null;
    }),
};

/** What was found without the hidden tab, in one sentence. */
function lostPlansView({ found, others, elsewhere, token, school }: LostPlans): LostPlansView {
  const { lost } = words(school.language);
  const names = others.map(({ name }) => name);
  const sentence =
    found.length > 0
      ? lost.found(found.length, names)
      : lost.nothing(names) + (elsewhere > 0 ? lost.elsewhere(elsewhere) : '');
  return { found: found.length, sentence, others: names, token };
}
