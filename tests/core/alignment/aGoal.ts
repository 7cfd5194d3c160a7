import { prepareRubric, type PreparedRubric } from '../../../src/core/alignment/index.ts';
import { libraryRubric } from '../../../src/core/rubric/library.ts';
import type { Rubric } from '../../../src/core/rubric/rubric.ts';

/** A library rubric, prepared. */
export function fromLibrary(id: string): PreparedRubric {
  const rubric = libraryRubric(id);
  if (!rubric) throw new Error('the library has no ' + id);
  return prepareRubric(rubric);
}

/** A small rubric that the product has never seen. */
export const OWN_RUBRIC: Rubric = {
  id: 'own',
  title: 'Riverbend teaching rubric',
  components: [
    {
      id: 'A',
      domain: 'Talk',
      name: 'Kids do the talking',
      descriptor: 'Students discuss with each other and build on ideas.',
    },
    {
      id: 'B',
      domain: 'Home',
      name: 'Families with us',
      descriptor: 'We call, write and meet with parents in their language.',
    },
    {
      id: 'C',
      domain: 'Place',
      name: 'Learning from the land',
      descriptor: 'Field work on the river and on farms.',
    },
    {
      id: 'D',
      domain: 'Order',
      name: 'A calm start',
      descriptor: 'Routines and transitions that lose no time.',
    },
  ],
};
