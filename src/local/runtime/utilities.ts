import { createHash } from 'node:crypto';
import type { Execution } from '../world/gate.ts';
import { ServiceException } from '../world/exceptions.ts';
import { NotEmulated } from '../world/service.ts';
import type { Stores } from '../world/stores.ts';
import { formatDate } from './formatDate.ts';
import { strict } from './strict.ts';

/** Longest sleep, in milliseconds (Utilities reference). */
const maxSleep = 300_000;

const digests: Readonly<Record<string, string>> = { SHA_256: 'sha256', MD5: 'md5' };

/** Utilities, usable in every authorization mode. Bytes are signed, as in Apps Script. */
export function createUtilities(stores: Stores, execution: Execution): object {
  return strict('Utilities', {
    DigestAlgorithm: strict('DigestAlgorithm', { SHA_256: 'SHA_256', MD5: 'MD5' }),
    Charset: strict('Charset', { UTF_8: 'UTF_8' }),
    sleep(ms: number) {
      if (!(ms >= 0 && ms <= maxSleep))
        throw new ServiceException('Invalid argument: milliseconds');
      execution.call('utilities.sleep', () => execution.pass(ms));
    },
    getUuid: () => uuid(() => stores.timeline.random()),
    base64Encode: (data: unknown, charset?: unknown) => bytesOf(data, charset).toString('base64'),
    base64EncodeWebSafe: (data: unknown, charset?: unknown) =>
      bytesOf(data, charset).toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
    base64Decode(text: string) {
      if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) {
        throw new ServiceException('Could not decode string.');
      }
      return signed(Buffer.from(text, 'base64'));
    },
    computeDigest(algorithm: string, value: unknown, charset?: unknown) {
      const name = digests[algorithm];
      if (name === undefined) throw new NotEmulated(`Utilities.DigestAlgorithm.${algorithm}`);
      return signed(createHash(name).update(bytesOf(value, charset)).digest());
    },
    newBlob(data: unknown, contentType: string | null = null, name: string | null = null) {
      const bytes = bytesOf(data, undefined);
      return strict('Blob', {
        getBytes: () => signed(bytes),
        getDataAsString: () => bytes.toString('utf8'),
        getContentType: () => contentType,
        getName: () => name,
      });
    },
    formatDate(date: unknown, timeZone: string, format: string) {
      if (!execution.isDate(date)) throw new ServiceException('Invalid argument: date');
      return formatDate((date as Date).getTime(), timeZone, format);
    },
  });
}

function uuid(random: () => number): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16));
  hex[12] = '4';
  hex[16] = '89ab'[Math.floor(random() * 4)] ?? '8';
  const text = hex.join('');
  return [0, 8, 12, 16, 20].map((from, i, all) => text.slice(from, all[i + 1])).join('-');
}

function bytesOf(data: unknown, charset: unknown): Buffer {
  if (charset !== undefined && charset !== 'UTF_8') {
    throw new NotEmulated(`Utilities.Charset other than UTF_8: ${JSON.stringify(charset)}`);
  }
  if (typeof data === 'string') return Buffer.from(data, 'utf8');
  if (Array.isArray(data)) return Buffer.from(data as number[]);
  throw new ServiceException('Invalid argument: data');
}

function signed(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes));
}
