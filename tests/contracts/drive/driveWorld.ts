import { strToU8, zipSync } from 'fflate';
import { createDrive, type Drive } from '../../../src/local/drive/drive.ts';
import type { PdfMaker } from '../../../src/local/files/officePdf.ts';
import type { FileStore } from '../../../src/local/world/service.ts';
import { send, type Call, type Reply } from '../restGate.ts';

export const leader = 'imani.oyelaran@larkfield.example';
export const teacher = 'beatriz.quintana@larkfield.example';

export const folderType = 'application/vnd.google-apps.folder';
export const documentType = 'application/vnd.google-apps.document';
export const spreadsheetType = 'application/vnd.google-apps.spreadsheet';
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function memoryStore(): FileStore {
  const files = new Map<string, Uint8Array>();
  return {
    read: path => files.get(path) ?? null,
    write: (path, bytes) => void files.set(path, bytes),
    remove: path => void files.delete(path),
    list: () => [...files.keys()].sort(),
  };
}

// A .zip holds the time at which it was made.
const SAME_BYTES = { mtime: new Date(2026, 7, 31) };

export function docxBytes(text: string): Uint8Array {
  return zipSync(
    {
      '[Content_Types].xml': strToU8('<?xml version="1.0"?><Types/>'),
      'word/document.xml': strToU8(
        `<?xml version="1.0"?><w:document xmlns:w="w"><w:body><w:p><w:t>${text}</w:t></w:p></w:body></w:document>`,
      ),
    },
    SAME_BYTES,
  );
}

export function xlsxBytes(): Uint8Array {
  return zipSync(
    {
      '[Content_Types].xml': strToU8('<Types/>'),
      'xl/workbook.xml': strToU8('<workbook><sheets/></workbook>'),
    },
    SAME_BYTES,
  );
}

/** A multipart/related body; the media as base64 unless `encoding` says "binary". */
export function multipart(
  metadata: unknown,
  type: string,
  media: Uint8Array,
  encoding: 'base64' | 'binary' = 'base64',
): Call {
  const boundary = 'a-boundary';
  const head = `--${boundary}\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n${JSON.stringify(metadata)}\r\n--${boundary}\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`;
  const body = encoding === 'base64' ? Buffer.from(Buffer.from(media).toString('base64')) : media;
  return {
    query: { uploadType: 'multipart', fields: '*' },
    headers: { 'content-type': `multipart/related; boundary=${boundary}` },
    body: new Uint8Array(
      Buffer.concat([Buffer.from(head), body, Buffer.from(`\r\n--${boundary}--`)]),
    ),
  };
}

/** A Drive in memory with a clock that tests move by hand. */
export class DriveWorld {
  now = Date.UTC(2026, 7, 31, 12);
  lag = 0;
  readonly store = memoryStore();
  readonly withoutAccount = new Set<string>();
  readonly refusedByPolicy = new Set<string>();
  pdf: PdfMaker | null = null;
  drive: Drive = this.open();

  open(): Drive {
    let seed = 7;
    return createDrive({
      store: this.store,
      context: {
        now: () => this.now,
        listingLagMs: () => this.lag,
        random: () => {
          seed = (seed * 16807) % 2147483647;
          return seed / 2147483647;
        },
      },
      withoutAccount: this.withoutAccount,
      refusedByPolicy: this.refusedByPolicy,
      pdf: (docx, next) => this.pdf?.(docx, next) ?? null,
      names: new Map([[leader, 'Imani Oyelaran']]),
    });
  }

  call(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    call: Call = {},
    person = leader,
  ): Reply {
    return send(this.drive, this.now, person, method, path, call);
  }

  folder(name: string, parent?: string, person = leader): string {
    const body = { name, mimeType: folderType, ...(parent && { parents: [parent] }) };
    return this.call('POST', '/drive/v3/files', { body }, person).json.id as string;
  }

  document(metadata: object, text = 'plan', person = leader): Reply {
    const call = multipart({ mimeType: documentType, ...metadata }, docxType, docxBytes(text));
    return this.call('POST', '/upload/drive/v3/files', call, person);
  }

  get(id: string, person = leader): Reply {
    return this.call('GET', `/drive/v3/files/${id}`, { query: { fields: '*' } }, person);
  }

  patch(id: string, body: object, query: Record<string, string> = {}, person = leader): Reply {
    const call = { body, query: { ...query, fields: '*' } };
    return this.call('PATCH', `/drive/v3/files/${id}`, call, person);
  }

  share(id: string, body: object, query: Record<string, string> = {}, person = leader): Reply {
    const call = { body: { type: 'user', ...body }, query: { ...query, fields: '*' } };
    return this.call('POST', `/drive/v3/files/${id}/permissions`, call, person);
  }

  list(q: string, query: Record<string, string> = {}, person = leader): Reply {
    return this.call('GET', '/drive/v3/files', { query: { q, ...query } }, person);
  }

  names(q: string, person = leader): string[] {
    const { files } = this.list(q, { orderBy: 'name' }, person).json as {
      files: { name: string }[];
    };
    return files.map(file => file.name);
  }
}
