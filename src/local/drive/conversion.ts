import { unzipSync } from 'fflate';
import { NotEmulated } from '../world/service.ts';
import { Refusal } from '../rest/refusal.ts';
import { documentType, folderType, spreadsheetType } from './state.ts';
import { wellFormedRoot } from './wellFormed.ts';

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Conversion {
  readonly from: string;
  /** The part without which an Office file of this kind is none, and its root's local name. */
  readonly mainPart: string;
  readonly root: string;
}

const conversions: Readonly<Record<string, Conversion>> = {
  [documentType]: { from: docxType, mainPart: 'word/document.xml', root: 'document' },
  [spreadsheetType]: { from: xlsxType, mainPart: 'xl/workbook.xml', root: 'workbook' },
};

/**
 * The type the uploaded file will have: the one asked for where Drive would convert, else the
 * media's own. The bytes of a conversion must be an Office file that opens; 400 otherwise. Only
 * .docx to Doc and .xlsx to Sheet are emulated.
 */
export function uploadedType(wanted: string | null, mediaType: string, bytes: Uint8Array): string {
  if (wanted === null || wanted === mediaType) return mediaType;
  const conversion = conversions[wanted];
  if (conversion === undefined) {
    if (wanted === folderType) throw new Refusal(400, 'badRequest', 'Bad Request');
    throw new NotEmulated(`upload of ${mediaType} as ${wanted}`);
  }
  if (mediaType !== conversion.from) {
    throw new NotEmulated(`conversion of ${mediaType} to ${wanted}`);
  }
  if (!opens(bytes, conversion)) throw new Refusal(400, 'badRequest', 'Bad Request');
  return wanted;
}

/** An Office Open XML package whose content types and main part are well-formed XML. */
function opens(bytes: Uint8Array, { mainPart, root }: Conversion): boolean {
  let parts: Readonly<Record<string, Uint8Array>>;
  try {
    const needed = new Set(['[Content_Types].xml', mainPart]);
    parts = unzipSync(bytes, { filter: entry => needed.has(entry.name) });
  } catch {
    return false;
  }
  return rootOfXml(parts['[Content_Types].xml']) === 'Types' && rootOfXml(parts[mainPart]) === root;
}

function rootOfXml(bytes: Uint8Array | undefined): string | null {
  if (bytes === undefined) return null;
  try {
    return wellFormedRoot(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
