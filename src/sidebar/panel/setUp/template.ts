import { signal } from '@preact/signals';
import type { TemplateView } from '../../../contract/template.ts';
import type { ShapeName } from '../../../words/en/panel/template.ts';
import type { PanelServer } from '../../server.ts';
import type { Desk } from '../desk.ts';

// As the Settings tab has it.
const WRITTEN = { structured: 'structured', onePage: 'one page', formal: 'formal' } as const;

/** What plans look like: a built-in shape, or the school's own document. */
export function template(desk: Desk, server: PanelServer) {
  const { view, school, notice, say, reload, during } = desk;
  /** Null until the school's own was looked at. */
  const seen = signal<TemplateView | null>(null);

  const check = (): Promise<void> =>
    during('template', async () => {
      seen.value = await server.checkTemplate();
    });

  function open(): Promise<void> {
    view.value = 'template';
    return school.value?.choices.planShape === 'ours' ? check() : Promise.resolve();
  }

  const makeOurs = (takeOver: boolean): Promise<void> =>
    during('template', async () => {
      seen.value = await server.makeTemplateOurs({ takeOver });
      await reload();
      notice.value = say.value.template.made;
    });

  const useBuiltIn = (shape: Exclude<ShapeName, 'ours'>): Promise<void> =>
    during('template', async () => {
      seen.value = await server.useBuiltInTemplate({ shape: WRITTEN[shape] });
      await reload();
      notice.value = say.value.template.kept;
    });

  return { seen, open, check, makeOurs, useBuiltIn };
}
