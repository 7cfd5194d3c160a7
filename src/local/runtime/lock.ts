import type { Execution } from '../world/gate.ts';
import { ServiceException } from '../world/exceptions.ts';
import type { Stores } from '../world/stores.ts';
import { authorize } from './authorization.ts';
import { strict } from './strict.ts';

/** LockService in virtual time; there is no document lock where no document is open. */
export function createLockService(stores: Stores, execution: Execution): object {
  const { locks, documentId } = stores;

  const lock = (name: string): object => {
    const acquire = (ms: number): boolean => {
      if (!(ms >= 0)) throw new ServiceException('Invalid argument: timeoutInMillis');
      const now = execution.now();
      const from = locks.freeFrom(name, execution, now);
      if (from === null || from > now + ms) {
        execution.pass(ms);
        return false;
      }
      execution.pass(from - now);
      locks.take(name, execution);
      return true;
    };
    return strict('Lock', {
      tryLock: (ms: number) => execution.call('lock.tryLock', () => acquire(ms)),
      waitLock(ms: number) {
        const held = execution.call('lock.waitLock', () => acquire(ms));
        if (held) return;
        throw new ServiceException(
          'Lock timeout: another process was holding the lock for too long.',
        );
      },
      hasLock: () => locks.holds(name, execution),
      releaseLock: () =>
        execution.call('lock.releaseLock', () => locks.release(name, execution, execution.now())),
    });
  };

  const service = (member: string, name: string | null) => () => {
    authorize(stores, execution, `LockService.${member}`, 'LIMITED');
    return name === null ? null : lock(name);
  };
  return strict('LockService', {
    getDocumentLock: service('getDocumentLock', documentId && 'document:' + documentId),
    getUserLock: service('getUserLock', 'user:' + execution.person),
    getScriptLock: service('getScriptLock', 'script'),
  });
}
