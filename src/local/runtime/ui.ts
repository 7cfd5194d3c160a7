import type { Execution } from '../world/gate.ts';
import { ServiceException } from '../world/exceptions.ts';
import type { Stores } from '../world/stores.ts';
import { authorize, serviceScopes } from './authorization.ts';
import { pageOf, type HtmlPage } from './html.ts';
import { strict } from './strict.ts';

/** A line of the add-on's menu; null is a separator. */
export type MenuLine = { readonly caption: string; readonly functionName: string } | null;

/** What an execution put on the person's screen. */
export interface Screen {
  /** Null until `addToUi`. */
  menu: readonly MenuLine[] | null;
  sidebar: HtmlPage | null;
}

/** The user interface of the open spreadsheet. Menus work in every authorization mode. */
export function createUi(stores: Stores, execution: Execution, screen: Screen): object {
  return strict('Ui', {
    createAddonMenu() {
      const lines: MenuLine[] = [];
      const menu: object = strict('Menu', {
        addItem(caption: string, functionName: string) {
          lines.push({ caption, functionName });
          return menu;
        },
        addSeparator() {
          lines.push(null);
          return menu;
        },
        addToUi() {
          screen.menu = [...lines];
        },
      });
      return menu;
    },
    showSidebar(output: unknown) {
      authorize(stores, execution, 'Ui.showSidebar', 'FULL', serviceScopes.containerUi);
      const page = pageOf(output);
      if (!page) throw new ServiceException('Invalid argument: userInterface');
      execution.call('ui.showSidebar', () => {
        screen.sidebar = { ...page };
      });
    },
  });
}
