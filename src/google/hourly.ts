import type { Hourly } from '../app/needs/needs.ts';
import { script } from './globals.ts';
import type { UsedTrigger } from './surface.ts';

/** Function of the script that the trigger calls. */
const TICK = 'tick';

const ours = (): UsedTrigger[] =>
  script()
    .getProjectTriggers()
    .filter(one => one.getHandlerFunction() === TICK);

/**
 * The hourly trigger, the most often that an add-on's may fire. One time trigger per person and
 * document is all that Google allows, so it is looked for before it is made. `seen` says whether it
 * was there lately; `note` keeps that.
 */
export function hourlyTrigger(
  seen: () => boolean,
  note: (there: boolean) => void,
  log: (code: string, cause: unknown) => void,
): Hourly {
  return {
    ensure() {
      if (seen()) return true;
      try {
        if (ours().length === 0) script().newTrigger(TICK).timeBased().everyHours(1).create();
      } catch (cause) {
        // A person may have withheld the permission: the run then waits for the panel.
        log('NO_TRIGGER', cause);
        return false;
      }
      note(true);
      return true;
    },
    remove() {
      ours().forEach(one => script().deleteTrigger(one));
      note(false);
    },
  };
}
