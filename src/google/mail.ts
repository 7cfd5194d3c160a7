import type { Mail } from '../app/needs/needs.ts';
import { NO_PERMISSION } from '../app/needs/withdrawn.ts';
import { PlanError } from '../core/errors.ts';
import { mail } from './globals.ts';

// What Google's exceptions say in English, and in other languages otherwise; only those whose reason
// can be read here mean that nothing has left.
const NO_LEAVE = /permission|authori[sz]ation/i;
const DAY_IS_OVER = /too many times for one day/i;
const TOO_FAST = /too many times in a short time/i;
const NO_ADDRESS = /invalid email|no recipient|invalid argument/i;

/** Mail of the person who runs this, by the one scope that can send and read nothing. */
export const googleMail: Mail = {
  left() {
    try {
      // -1 was seen once the limit was passed.
      return Math.max(0, mail().getRemainingDailyQuota());
    } catch (cause) {
      if (NO_LEAVE.test(String(cause))) throw new PlanError(NO_PERMISSION, {}, cause);
      return null;
    }
  },

  send(message) {
    try {
      mail().sendEmail(message);
      return { kind: 'done', value: '' };
    } catch (cause) {
      const text = cause instanceof Error ? cause.message : String(cause);
      if (NO_LEAVE.test(text)) {
        return {
          ...{ kind: 'refused', reason: 'insufficientPermissions', message: text },
          taken: false,
        };
      }
      if (DAY_IS_OVER.test(text)) return { kind: 'later', daily: true, message: text };
      if (TOO_FAST.test(text)) return { kind: 'later', daily: false, message: text };
      if (NO_ADDRESS.test(text)) {
        return { kind: 'refused', reason: 'MAIL_ADDRESS', message: text, taken: false };
      }
      return { kind: 'unsure', message: text };
    }
  },
};
