import { chooseSettings as keepSettings } from '../../app/setUp/chooseSettings.ts';
import { makeTemplateOurs as ours } from '../../app/plans/makeTemplateOurs.ts';
import { answer, panelWords } from '../answers.ts';
import { templateView } from '../views/templateView.ts';
import { wire } from '../wiring.ts';
import type { TemplateApi } from '../../contract/template.ts';

/** The plan’s template, answered. */
export const templateCalls: TemplateApi = {
  makeTemplateOurs: ask =>
    answer(() => {
      const needs = wire();
      return templateView(needs, panelWords(needs), ours(needs, ask));
    }),
  checkTemplate: () =>
    answer(() => {
      const needs = wire();
      return templateView(needs, panelWords(needs));
    }),
  useBuiltInTemplate: ask =>
    answer(() => {
      keepSettings(wire(), { planShape: ask.shape });
      const needs = wire();
      return templateView(needs, panelWords(needs), []);
    }),
};
