import dallasPl from './library/dallas-pl.json';
import dallasTei from './library/dallas-tei-2014.json';
import danielson from './library/danielson-2013.json';
import california from './library/cstp-2009.json';
import colorado from './library/co-tqs.json';
import fiveDimensions from './library/5d-plus.json';
import england from './library/uk-ts.json';
import intasc from './library/intasc-2013.json';
import iste from './library/iste-educators.json';
import marzano from './library/marzano-ftem.json';
import massachusetts from './library/ma-dese.json';
import niet from './library/niet-tap-2017.json';
import northCarolina from './library/nc-pts.json';
import newYork from './library/nysut.json';
import ohio from './library/otes-2.json';
import tntp from './library/tntp-core.json';
import tTess from './library/t-tess.json';
import type { Rubric, RubricComponent } from './rubric.ts';

/** One rubric as its file holds it: components are `[id, name, descriptor?]`, by domain. */
interface LibraryFile {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly source: string;
  /** Which ids and names were compared with a published copy. */
  readonly checked: string;
  readonly licence: string;
  readonly domains: readonly {
    readonly name: string;
    readonly components: readonly (readonly string[])[];
  }[];
}

/** A rubric from the library always says where it comes from and under which terms. */
export interface LibraryRubric extends Rubric {
  readonly edition: string;
  readonly licence: string;
  readonly source: string;
  readonly checked: string;
}

// The order in which a school is offered them.
const files: readonly LibraryFile[] = [
  tTess,
  danielson,
  massachusetts,
  dallasPl,
  california,
  colorado,
  northCarolina,
  newYork,
  ohio,
  intasc,
  tntp,
  niet,
  marzano,
  fiveDimensions,
  dallasTei,
  iste,
  england,
];

const opened = new Map<string, LibraryRubric>();

/** The rubrics a school can choose from, in the order in which they are offered. */
export const rubricLibrary: readonly { readonly id: string; readonly title: string }[] = files.map(
  ({ id, title }) => ({ id, title }),
);

/** The library's rubric of that id ("t-tess", "danielson-2013" …), or null where it has none. */
export function libraryRubric(id: string): LibraryRubric | null {
  const known = opened.get(id);
  if (known) return known;
  const file = files.find(each => each.id === id);
  if (!file) return null;
  const rubric = rubricOf(file);
  opened.set(id, rubric);
  return rubric;
}

function rubricOf(file: LibraryFile): LibraryRubric {
  const { id, title, edition, source, checked, licence } = file;
  const components: RubricComponent[] = [];
  for (const domain of file.domains) {
    for (const [componentId = '', name = '', descriptor = ''] of domain.components) {
      components.push({ id: componentId, domain: domain.name, name, descriptor });
    }
  }
  return { id, title, edition, source, checked, licence, components };
}
