import { NotEmulated, type RestAnswer } from '../world/service.ts';
import { strict } from './strict.ts';

const utf8 = new TextEncoder();

/** An HTTPResponse. Its bytes are signed, as all bytes in Apps Script are. */
export function httpResponse(answer: RestAnswer) {
  const bytes = (): Uint8Array =>
    typeof answer.body === 'string' ? utf8.encode(answer.body) : answer.body;
  return strict('HTTPResponse', {
    getResponseCode: () => answer.status,
    getContentText(charset = 'UTF-8') {
      if (charset.toUpperCase() !== 'UTF-8') throw new NotEmulated(`charset ${charset}`);
      return typeof answer.body === 'string' ? answer.body : new TextDecoder().decode(answer.body);
    },
    getContent: () => Array.from(new Int8Array(bytes())),
    getHeaders: () => ({ ...answer.headers }),
    getAllHeaders: () => ({ ...answer.headers }),
  });
}
