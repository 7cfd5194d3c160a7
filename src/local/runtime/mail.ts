import type { Execution } from '../world/gate.ts';
import { ServiceException } from '../world/exceptions.ts';
import { NotEmulated } from '../world/service.ts';
import type { Stores } from '../world/stores.ts';
import { authorize, serviceScopes } from './authorization.ts';
import { strict } from './strict.ts';

const options = new Set(['to', 'cc', 'bcc', 'subject', 'body', 'htmlBody', 'name', 'replyTo']);

/** "a@b.example", or the same in angle brackets behind a name. */
const isAddress = /^(?:[^<>@]*<)?[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+>?$/;

/** MailApp: mail is recorded, never sent. */
export function createMail(stores: Stores, execution: Execution): object {
  const { quotas, mails } = stores;
  const left = (): number => quotas.left(execution.person, 'mailRecipients', execution.now());
  return strict('MailApp', {
    getRemainingDailyQuota() {
      authorize(
        stores,
        execution,
        'MailApp.getRemainingDailyQuota',
        'FULL',
        serviceScopes.sendMail,
      );
      return execution.call('mail.getRemainingDailyQuota', left);
    },
    sendEmail(message: unknown, ...more: unknown[]) {
      authorize(stores, execution, 'MailApp.sendEmail', 'FULL', serviceScopes.sendMail);
      if (more.length > 0 || typeof message !== 'object' || message === null) {
        throw new NotEmulated('MailApp.sendEmail with anything but one object');
      }
      const read = readMessage(message);
      execution.call('mail.send', () => {
        const recipients = [read['to'], read['cc'], read['bcc']].flatMap(listed);
        if (recipients.length === 0) {
          throw new ServiceException('Failed to send email: no recipient');
        }
        const wrong = recipients.find(address => !isAddress.test(address));
        if (wrong !== undefined) throw new ServiceException(`Invalid email: ${wrong}`);
        if (recipients.length > left()) {
          throw new ServiceException('Service invoked too many times for one day: email.');
        }
        const at = execution.now();
        quotas.spend(execution.person, 'mailRecipients', at, recipients.length);
        mails.push({ at, from: execution.person, message: read });
      });
    },
  });
}

function readMessage(message: object): Record<string, string> {
  const read: Record<string, string> = {};
  for (const [name, value] of Object.entries(message)) {
    if (!options.has(name)) throw new NotEmulated(`MailApp.sendEmail option ${name}`);
    if (typeof value !== 'string') throw new ServiceException(`Invalid argument: ${name}`);
    read[name] = value;
  }
  return read;
}

function listed(addresses: string | undefined): string[] {
  const list = (addresses ?? '').split(',').map(address => address.trim());
  return list.filter(address => address !== '');
}
