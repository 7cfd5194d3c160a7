import { chooseSettings as keepSettings } from '../../app/chooseSettings.ts';
import { makeTemplateOurs as ours } from '../../app/makeTemplateOurs.ts';
import { answer, ownWords } from '../answers.ts';
import { templateView } from '../templateView.ts';
import { wire } from '../wiring.ts';
import type { TemplateApi } from '../../contract/template.ts';

/** The plan’s template, answered. */
export const templateCalls: TemplateApi = {
  makeTemplateOurs: ask =>
    answer(() => {
      const needs = wire();
      return templateView(needs, ownWords(), ours(needs, ask));
    }),
  checkTemplate: () => answer(() => templateView(wire(), ownWords())),
  useBuiltInTemplate: ask =>
    answer(() => {
      keepSettings(wire(), { planShape: ask.shape });
      return templateView(wire(), ownWords(), []);
    }),
};
