import type { TestWorkspace } from '../../builders/aWorkspace.ts';
import { ledgerRows } from './standing.ts';

/** What holds every evening, whatever happened by day. */
export interface Promises {
  /** Somebody has written in this document. */
  written(id: string): void;
  /** The first promise that is broken, or null. */
  evening(): string | null;
}

/** The promises of a school, from its first day on. */
export function promises(workspace: TestWorkspace): Promises {
  const { drive, calendar, world } = workspace;
  const written = new Set<string>();

  const checks: readonly (() => string | null)[] = [
    function noPlanTwice() {
      const standing = drive.documents().filter(one => !one.trashed);
      return twice(
        standing.map(one => one.appProperties['gp'] ?? one.id),
        'plan of',
      );
    },
    function nothingWrittenIsInTheBin() {
      const lost = drive.documents().find(one => one.trashed && written.has(one.id));
      return lost ? `a plan that somebody has written in is in the bin: ${lost.name}` : null;
    },
    function everyPlanOfTheLedgerStands() {
      const standing = new Set(drive.documents().flatMap(one => (one.trashed ? [] : one.id)));
      const lost = ledgerRows(workspace).find(
        one => one.artefact === 'plan' && one.state === 'done' && !standing.has(one.id),
      );
      return lost ? `the ledger has a plan that is not in Drive: ${lost.key}` : null;
    },
    function nobodyReadsTwoOfOnePerson() {
      const shared = drive
        .documents()
        .filter(one => !one.trashed && one.permissions.length > 1)
        .map(one => one.name);
      return twice(shared, 'shared plan');
    },
    function noCheckInTwice() {
      const live = calendar.events().filter(one => one.status !== 'cancelled');
      return twice(
        live.map(({ content }) => {
          const { gpKey, gpRound } = content.extendedProperties?.private ?? {};
          return gpKey + ' ' + gpRound;
        }),
        'check-in',
      );
    },
    function noMailTwice() {
      const mails = calendar.sentMails().filter(one => one.kind !== 'update');
      return twice(
        mails.map(one => [one.kind, one.eventId, one.to].join(' ')),
        'mail',
      );
    },
    () => (drive.mails + world.mails().length > 0 ? 'a mail of our own was sent' : null),
    function everyLinkLeadsHome() {
      const tab = workspace.spreadsheet.tables().find(one => one.name === 'Roster');
      const links = (tab?.links ?? []).flatMap(({ url }) => {
        const plan = drive.documents().find(one => url.includes(one.id));
        return plan && !plan.trashed ? [plan.id] : [];
      });
      return twice(links, 'link to');
    },
  ];

  return {
    written: id => void written.add(id),
    evening() {
      for (const check of checks) {
        const broken = check();
        if (broken) return broken;
      }
      return null;
    },
  };
}

function twice(names: readonly string[], what: string): string | null {
  const found = names.find((name, place) => names.indexOf(name) !== place);
  return found === undefined ? null : `twice: ${what} ${found}`;
}
