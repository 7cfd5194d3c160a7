import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { XmlDamaged } from './xml.ts';

/** Why a file could not be opened; the caller makes the sentence. */
export type UnreadableCode = 'NOT_XLSX' | 'TRUNCATED' | 'ENCRYPTED' | 'EMPTY';

/** A file that is no readable workbook. TRUNCATED also stands for one that is damaged inside. */
export class WorkbookUnreadable extends Error {
  constructor(
    readonly code: UnreadableCode,
    why: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${why}`, options);
    this.name = 'WorkbookUnreadable';
  }
}

/** The parts of a workbook file, by name without leading slash, in the order they were stored. */
export type Parts = Map<string, Uint8Array>;

/** Opens the zip around a workbook. Throws WorkbookUnreadable. */
export function openParts(bytes: Uint8Array): Parts {
  if (bytes.length === 0) throw new WorkbookUnreadable('EMPTY', 'the file has no bytes');
  // Compound File Binary: old .xls, or an encrypted .xlsx in its wrapper ([MS-OFFCRYPTO] 2.3.4).
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const encrypted = includesUtf16(bytes, 'EncryptedPackage');
    if (encrypted) throw new WorkbookUnreadable('ENCRYPTED', 'the file asks for a password');
    throw new WorkbookUnreadable('NOT_XLSX', 'an old .xls or another Office file');
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw new WorkbookUnreadable('NOT_XLSX', 'not a zip file');
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes);
  } catch (cause) {
    throw new WorkbookUnreadable('TRUNCATED', 'the zip is cut off or damaged', { cause });
  }
  const parts: Parts = new Map(Object.entries(files).filter(([name]) => !name.endsWith('/')));
  if (!parts.has('[Content_Types].xml')) {
    throw new WorkbookUnreadable('NOT_XLSX', 'a zip file without Office content');
  }
  return parts;
}

// The zip format has no earlier date; a fixed one makes equal workbooks equal files, in every zone.
const stored = '1980-01-01T12:00:00';

/** Zips the parts again, in their order. */
export function saveParts(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of parts) {
    files[name] = [bytes, { mtime: stored, level: /\.(png|jpe?g|gif)$/i.test(name) ? 0 : 5 }];
  }
  return zipSync(files);
}

/** The text of a part: UTF-8, or UTF-16 with its mark (some exporters write that). */
export function partText(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  if (!bytes) throw new WorkbookUnreadable('TRUNCATED', `the part ${name} is missing`);
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) throw new WorkbookUnreadable('NOT_XLSX', 'UTF-16BE parts');
  return new TextDecoder().decode(bytes);
}

/** Stores a part as UTF-8. */
export function putText(parts: Parts, name: string, text: string): void {
  const utf8 = text.replace(/^(<\?xml[^>]*encoding=["'])utf-16/i, '$1UTF-8');
  parts.set(name, strToU8(utf8));
}

/** Runs a reader; a part that is not well-formed makes the whole file unreadable. */
export function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof XmlDamaged)) throw cause;
    throw new WorkbookUnreadable('TRUNCATED', cause.message, { cause });
  }
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);

function includesUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text, letter => letter + '\0').join('');
  return strFromU8(bytes, true).includes(wanted);
}
