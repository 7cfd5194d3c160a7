import type { Language } from '../language.ts';

/** The language of one teacher's plan: the roster's word for it ("es", "Spanish"), else the school's. */
export function planLanguage(cell: string, school: Language): Language {
  const text = cell.trim().toLowerCase();
  if (/^(es|sp|esp|cast)/.test(text)) return 'es';
  if (/^(en|ing)/.test(text)) return 'en';
  return school;
}
