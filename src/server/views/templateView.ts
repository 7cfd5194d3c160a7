import { checkTemplates, type OwnTemplate } from '../../app/plans/makeTemplateOurs.ts';
import type { Needs } from '../../app/needs/needs.ts';
import { readSchoolSettings } from '../../app/school/readSchool.ts';
import type { TemplateView } from '../../contract/template.ts';
import { planShapeOf } from '../../core/school/settings.ts';
import type { Words } from '../../words/index.ts';

/** The templates as the panel shows them. */
export function templateView(
  needs: Needs,
  say: Words,
  own: readonly OwnTemplate[] = checkTemplates(needs),
): TemplateView {
  return {
    shape: planShapeOf(readSchoolSettings(needs).settings),
    own: own.map(({ findings, ...one }) => ({
      ...one,
      mine: one.maker === needs.me(),
      findings: findings.map(found => ({
        kind: found.kind,
        sentence: say.template.finding(found),
      })),
    })),
  };
}
