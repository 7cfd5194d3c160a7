import { parseArgs } from 'node:util';
import { MessageChannel, Worker } from 'node:worker_threads';
import { readBuilt } from '../built.ts';
import { Sentence } from '../cli/commandLine.ts';
import { findOffice, officePdf } from '../files/officePdf.ts';
import { createDesk } from './desk.ts';
import type { DoorData } from './door.ts';
import { Inbox } from './inbox.ts';
import { previewPages } from './pages.ts';
import { previewSamples } from './samples.ts';

const PORT = 4173;

/**
 * The preview: a spreadsheet with the built panel over a local Workspace, for this machine only.
 * `--port N` chooses the port, 0 any free one; `--language es` is how the person uses Google; a .xlsx or .csv is opened beside the samples.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { port: { type: 'string' }, language: { type: 'string' } },
    allowPositionals: true,
  });
  const port = Number(values.port ?? PORT);
  const [own] = positionals;
  const samples = previewSamples(own ?? null);
  const pages = await previewPages();
  const { port1: mail, port2: theirs } = new MessageChannel();
  const bell = new Int32Array(new SharedArrayBuffer(4));
  const office = findOffice();
  const pdf = office === null ? null : officePdf(office, why => console.error('No PDF: ' + why));
  const passing = {
    sleep: (ms: number): void => inbox.sleep(ms),
    between: (): void => inbox.between(),
  };
  const inbox = new Inbox(
    mail,
    bell,
    createDesk(readBuilt(), passing, samples, { pdf, language: values.language ?? 'en' }),
  );
  openDoor({ mail: theirs, bell, port, pages });
}

/**
 * Simulated time blocks this thread, so the door listens in another one. The world cannot be there
 * instead: only the main thread may set the time zone of the script.
 */
function openDoor(data: DoorData): void {
  const loader = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const door = JSON.stringify(new URL('./door.ts', import.meta.url).href);
  const here = JSON.stringify(import.meta.url);
  const worker = new Worker(`import(${loader}).then(tsx => tsx.tsImport(${door}, ${here}))`, {
    eval: true,
    workerData: data,
    transferList: [data.mail],
  });
  worker.on('message', (port: number) => {
    console.log(`Growth Plans preview: http://localhost:${port}  (Ctrl+C ends it)`);
  });
  worker.on('error', (error: NodeJS.ErrnoException) => {
    const taken = error.code === 'EADDRINUSE';
    console.error(taken ? `Port ${data.port} is in use: choose another with --port.` : error);
    process.exit(taken ? 2 : 1);
  });
}

await main().catch((error: unknown) => {
  if (!(error instanceof Sentence)) throw error;
  console.error(error.message);
  process.exit(2);
});
