import type { Execution } from '../world/gate.ts';
import { ServiceException } from '../world/exceptions.ts';
import type { Stores } from '../world/stores.ts';
import { authorize, serviceScopes } from './authorization.ts';
import { strict, strictParts } from './strict.ts';
import { createUi, type Screen } from './ui.ts';

/**
 * The SpreadsheetApp global: the members of the open spreadsheet's session, each behind its scope,
 * and `getUi`, the only one that works in AuthMode.NONE. Without an open spreadsheet (`app` null)
 * nothing is there.
 */
export function createSpreadsheetApp(
  stores: Stores,
  execution: Execution,
  app: object | null,
  screen: Screen,
): object {
  const members: Record<string, unknown> = {
    getUi() {
      if (execution.interactive) return createUi(stores, execution, screen);
      throw new ServiceException('Cannot call SpreadsheetApp.getUi() from this context.');
    },
  };
  const source = app ? (strictParts(app)?.members ?? (app as Record<string, unknown>)) : {};
  for (const [name, member] of Object.entries(source)) {
    members[name] =
      typeof member !== 'function'
        ? member
        : (...args: unknown[]): unknown => {
            const scopes = serviceScopes.spreadsheet;
            authorize(stores, execution, 'SpreadsheetApp.' + name, 'LIMITED', scopes);
            return Reflect.apply(member, source, args) as unknown;
          };
  }
  return strict('SpreadsheetApp', members);
}
