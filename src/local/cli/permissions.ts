/** What the page on permissions needs of the add-on's manifest, appsscript.json. */
export interface Manifest {
  readonly oauthScopes: readonly string[];
  readonly urlFetchWhitelist: readonly string[];
}

interface Permission {
  /** What the add-on does with it. */
  readonly does: string;
  /** What it does not reach. */
  readonly not: string;
}

/** Every permission in plain words, by the last part of its address. */
const IN_PLAIN_WORDS: Readonly<Record<string, Permission>> = {
  'spreadsheets.currentonly': {
    does: 'Reads the staff roster and writes its own tabs and two columns',
    not: 'Any other spreadsheet',
  },
  'drive.file': {
    does: 'Makes plans and folders, shares them, finds them again',
    not: 'Every file that it did not make itself, and that nobody opened with it',
  },
  'calendar.app.created': {
    does: 'Makes one calendar for check-ins and puts invitations on it',
    not: 'People’s own calendars and what stands in them',
  },
  'calendar.freebusy': {
    does: 'Asks when coach and teacher are busy, to find a time',
    not: 'What for: no titles, no guests, no places',
  },
  'script.container.ui': {
    does: 'Shows the panel and the menu in the sheet',
    not: 'Anything outside that sheet’s window',
  },
  'script.external_request': {
    does: 'Sends requests to the addresses below, many at once',
    not: 'Any other address: the list is part of the add-on, and Google enforces it',
  },
  'userinfo.email': {
    does: 'Knows whose run it is, so that two people are not in each other’s way',
    not: 'Profile, contacts, other people of the domain',
  },
  'script.send_mail': {
    does: 'Sends the launch message, if a leader confirms it, in that leader’s name',
    not: 'Reading mail, contacts, drafts',
  },
  'script.scriptapp': {
    does: 'Looks once an hour whether a run was cut off or put off, goes on with it, and removes that timer',
    not: 'Other scripts',
  },
};

/**
 * The page for whoever looks after the school's Google accounts: one row for each permission of the
 * manifest, in its order. Throws RangeError where a permission has no words yet, or words no permission.
 */
export function permissionsPage({ oauthScopes, urlFetchWhitelist }: Manifest): string {
  const known = new Set(Object.keys(IN_PLAIN_WORDS));
  const rows = oauthScopes.map(scope => {
    const name = scope.slice(scope.lastIndexOf('/') + 1);
    const words = IN_PLAIN_WORDS[name];
    if (!words || !known.delete(name)) throw new RangeError('no words for ' + scope);
    return `| \`${name}\` | ${words.does} | ${words.not} |`;
  });
  if (known.size > 0) throw new RangeError('not asked for: ' + [...known].join(', '));
  return [
    '# What the add-on may do',
    '',
    'For whoever looks after the school’s Google accounts. Made from the manifest, `appsscript.json`, by `npm run permissions`; a test compares the two.',
    '',
    '| Permission | What it does with it | What stays out of reach |',
    '|---|---|---|',
    ...rows,
    '',
    'The only addresses it can send requests to:',
    '',
    ...urlFetchWhitelist.map(address => `- ${address}`),
    '',
    'There is no server of ours, no analytics, no advertising. Plans stay in the Drive of the person who made them, state stays in the workbook. A permission can be taken back at any time in the settings of the Google account: runs then wait and say so.',
    '',
  ].join('\n');
}
