import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import type { Ask, Letter, Reply } from './messages.ts';

/** What the main thread gives this one. */
export interface DoorData {
  readonly mail: MessagePort;
  readonly bell: Int32Array;
  readonly port: number;
  /** Fixed pages and scripts by path. */
  readonly pages: Readonly<Record<string, { readonly type: string; readonly text: string }>>;
}

const { mail, bell, port, pages } = workerData as DoorData;
const send = mail.postMessage.bind(mail);
const tellPort = parentPort?.postMessage.bind(parentPort);
const open = new Map<number, (reply: Reply) => void>();
let letters = 0;

mail.on('message', (reply: Reply) => {
  open.get(reply.id)?.(reply);
  open.delete(reply.id);
});

function askStage(ask: Ask): Promise<Reply> {
  letters += 1;
  const letter: Letter = { id: letters, ask };
  return new Promise(answered => {
    open.set(letter.id, answered);
    send(letter);
    Atomics.add(bell, 0, 1);
    Atomics.notify(bell, 0);
  });
}

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(String(error));
  });
});
server.listen(port, '127.0.0.1', () => {
  const address = server.address();
  tellPort?.(typeof address === 'object' ? address?.port : port);
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { host = '', origin } = request.headers;
  const here = 'http://' + host;
  // A page of another site must not reach in by a name that it points at this machine.
  const foreign = origin !== undefined && origin !== here;
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host) || foreign) {
    response.writeHead(403).end();
    return;
  }
  const { pathname } = new URL(request.url ?? '/', here);
  const page = pages[pathname];
  if (request.method === 'GET' && page) {
    respond(response, 200, page.type, page.text);
  } else if (request.method === 'GET' && pathname.startsWith('/document/')) {
    const reply = await askStage({ is: 'document', id: pathname.slice('/document/'.length) });
    const html = reply.ok ? (reply.value as string | null) : null;
    respond(response, html === null ? 404 : 200, 'text/html', html ?? 'There is no such document.');
  } else if (request.method === 'GET' && pathname.startsWith('/file/')) {
    const reply = await askStage({ is: 'file', id: pathname.slice('/file/'.length) });
    const file = reply.ok ? (reply.value as { name: string; base64: string } | null) : null;
    if (!file) return respond(response, 404, 'text/plain', 'There is no such file.');
    const name = encodeURIComponent(file.name);
    response.setHeader('Content-Disposition', "attachment; filename*=UTF-8''" + name);
    response.writeHead(200, { 'Content-Type': 'application/octet-stream' });
    response.end(Buffer.from(file.base64, 'base64'));
  } else if (request.method === 'POST' && pathname === '/ask') {
    const ask = JSON.parse(await bodyOf(request)) as Ask;
    respond(response, 200, 'application/json', JSON.stringify(await askStage(ask)));
  } else respond(response, 404, 'text/plain', 'Not here: ' + pathname);
}

function respond(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, {
    'Content-Type': type + '; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; " +
      "img-src data:; connect-src 'self'; frame-src 'self'",
  });
  response.end(text);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
