import { bytesOf, inBase64 } from './base64.ts';
import { bytesOfText, textOf } from './utf8.ts';
import { readZip, writeZip } from './zipFormat.ts';

/** One file of a zip. */
export interface ZipFile {
  readonly name: string;
  /** Read as UTF-8. */
  asText(): string;
  asBytes(): Uint8Array;
}

/** The files of a .docx, .xlsx or .zip; docxtemplater asks for them by these names. */
export class Zip {
  readonly files: Record<string, ZipFile> = Object.create(null) as Record<string, ZipFile>;

  file(name: string): ZipFile | null;
  file(pattern: RegExp): ZipFile[];
  file(name: string, content: string | Uint8Array): this;
  file(asked: string | RegExp, content?: string | Uint8Array): this | ZipFile | ZipFile[] | null {
    if (typeof asked !== 'string') {
      return Object.values(this.files).filter(({ name }) => asked.test(name));
    }
    if (content === undefined) return this.files[asked] ?? null;
    this.files[asked] =
      typeof content === 'string'
        ? { name: asked, asText: () => content, asBytes: () => bytesOfText(content) }
        : fileOfBytes(asked, () => content);
    return this;
  }

  remove(name: string): this {
    delete this.files[name];
    return this;
  }
}

const fileOfBytes = (name: string, asBytes: () => Uint8Array): ZipFile => ({
  name,
  asText: () => textOf(asBytes()),
  asBytes,
});

/** A zip of these files. */
export function zipOf(files: Readonly<Record<string, string>>): Zip {
  const zip = new Zip();
  for (const [name, text] of Object.entries(files)) zip.file(name, text);
  return zip;
}

/** The zip that stands in this base64; throws where it is none. */
export function openZip(base64: string): Zip {
  const zip = new Zip();
  for (const { name, bytes } of readZip(bytesOf(base64)))
    zip.files[name] = fileOfBytes(name, bytes);
  return zip;
}

/** The zip as base64; the same files give the same text at any hour. */
export function packed(zip: Zip, compression: 'DEFLATE' | 'STORE' = 'DEFLATE'): string {
  const files = Object.values(zip.files).map(file => ({ name: file.name, bytes: file.asBytes() }));
  return inBase64(writeZip(files, compression === 'DEFLATE'));
}
