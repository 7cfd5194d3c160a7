/**
 * How long each call takes, in virtual milliseconds. Google publishes none of these. They are
 * fixed assumptions that let designs be compared, not promises; each names what it rests on.
 */
const assumed: Readonly<Record<string, number>> = {
  // Loading the script and starting its isolate; assumed.
  'execution.start': 1_000,
  // Upload with conversion; in line with a copy.
  'drive.files.create': 2_600,
  // 2,000 files copied in 90 minutes of script time (gdrive-copy issue 100).
  'drive.files.copy': 2_700,
  'drive.permissions.create': 600,
  'drive.files.export': 1_000,
  'drive.files.list': 500,
  'docs.documents.get': 500,
  'docs.documents.batchUpdate': 800,
  'calendar.events.insert': 700,
  'calendar.events.patch': 700,
  'calendar.freebusy.query': 800,
  // One bulk read; a single cell costs as much (Poehnelt measured 0.8 s for a write and a read).
  'sheets.read': 300,
  // 4,000 cells: the write stays in the buffer (under 50 ms), its flush 610 ms (ruby-bash 29263774).
  'sheets.write': 0,
  'sheets.flush': 600,
  // Facts that come with the open spreadsheet.
  'sheets.look': 0,
  // Ziritione measured 3 ms a read and 93 ms a write, Poehnelt 63 ms for both.
  'cache.get': 30,
  'cache.put': 30,
  'cache.remove': 30,
  // Ziritione measured 30 ms a read and 62 ms a write.
  'properties.get': 60,
  'properties.set': 60,
  'properties.delete': 60,
  'mail.send': 500,
  // Sleeping takes what the script asks for.
  'utilities.sleep': 0,
};

/** Any call that is not named above, in virtual milliseconds. */
export const otherCallMs = 500;

/** Members of one `fetchAll` that run at the same time ("10–20 observed", magesheet.com; no documented cap). */
export const fetchAllLanes = 10;

/** How long one call of `op` takes in virtual milliseconds; `overrides` come first. */
export function latencyOf(op: string, overrides: Readonly<Record<string, number>> = {}): number {
  return overrides[op] ?? assumed[op] ?? otherCallMs;
}
