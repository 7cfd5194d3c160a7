/**
 * Runs `work` with the machine's zone set to the script's, as `new Date().getHours()` in Apps
 * Script is in the manifest's zone. Throws where the zone cannot be set: in worker threads, which
 * must be started with TZ set.
 */
export function inZone<T>(timeZone: string, work: () => T): T {
  const before = process.env['TZ'];
  if (before === timeZone && localZoneIs(timeZone)) return work();
  process.env['TZ'] = timeZone;
  try {
    if (!localZoneIs(timeZone)) {
      throw new Error(
        `The time zone cannot be changed here; start the process with TZ=${timeZone}`,
      );
    }
    return work();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

// Minutes east of UTC in January and July 2026 tell any two zones apart that matter to a date.
const probes = [Date.UTC(2026, 0, 15, 12), Date.UTC(2026, 6, 15, 12)];
const wanted = new Map<string, string>();

function localZoneIs(timeZone: string): boolean {
  let offsets = wanted.get(timeZone);
  if (offsets === undefined) {
    offsets = probes.map(at => offsetIn(timeZone, at)).join();
    wanted.set(timeZone, offsets);
  }
  return probes.map(at => -new Date(at).getTimezoneOffset()).join() === offsets;
}

function offsetIn(timeZone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at);
  const part = (type: string): number => Number(parts.find(p => p.type === type)?.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return (wall - at) / 60_000;
}
