import type { Execution } from '../world/gate.ts';
import { ServiceException } from '../world/exceptions.ts';
import { NotEmulated } from '../world/service.ts';
import type { Stores } from '../world/stores.ts';
import { authorize } from './authorization.ts';
import { htmlTrouble } from './htmlFile.ts';
import { strict } from './strict.ts';

/** A page as the script left it. */
export interface HtmlPage {
  title: string;
  readonly html: string;
}

const pages = new WeakMap<object, HtmlPage>();
const sound = new Set<string>();

/** The page behind an HtmlOutput; null for anything else. */
export function pageOf(output: unknown): HtmlPage | null {
  return typeof output === 'object' && output !== null ? (pages.get(output) ?? null) : null;
}

/** HtmlService; refuses files that Google's would corrupt. */
export function createHtmlService(stores: Stores, execution: Execution): object {
  return strict('HtmlService', {
    createHtmlOutputFromFile(name: string) {
      authorize(stores, execution, 'HtmlService.createHtmlOutputFromFile', 'LIMITED');
      const html = Object.hasOwn(stores.html, name) ? stores.html[name] : undefined;
      if (html === undefined) throw new ServiceException(`No HTML file named ${name} was found.`);
      checkSound(name, html);
      const page: HtmlPage = { title: '', html };
      const output: object = strict('HtmlOutput', {
        setTitle(title: string) {
          page.title = title;
          return output;
        },
        getTitle: () => page.title,
        getContent: () => html,
      });
      pages.set(output, page);
      return output;
    },
  });
}

function checkSound(name: string, html: string): void {
  if (sound.has(html)) return;
  const trouble = htmlTrouble(html);
  if (trouble !== null) {
    throw new NotEmulated(`${name}.html, which HtmlService would corrupt: ${trouble}`);
  }
  sound.add(html);
}
