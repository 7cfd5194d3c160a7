// Stands in for google.script.run inside the panel's frame: every call goes to the page around it
// as a message, as Google's own does, and the answer comes back the same way.
import { apiNames } from '../../../contract/api.ts';

type Success = (value: unknown) => void;
type Failure = (error: Error) => void;

interface Handlers {
  readonly success: Success;
  readonly failure: Failure;
}

const waiting = new Map<number, Handlers>();
let calls = 0;

function runner(handlers: Handlers): object {
  const run: Record<string, unknown> = {
    withSuccessHandler: (success: Success) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Failure) => runner({ ...handlers, failure }),
  };
  for (const name of apiNames) {
    run[name] = (...ask: readonly unknown[]): void => {
      for (const value of ask) refuseUnlessPlain(value);
      calls += 1;
      waiting.set(calls, handlers);
      parent.postMessage({ is: 'call', id: calls, name, ask }, '*');
    };
  }
  return run;
}

/** Google refuses arguments that are no plain data, before anything is sent. */
function refuseUnlessPlain(value: unknown): void {
  if (typeof value === 'function' || value instanceof Date) {
    throw new TypeError('Failed due to illegal value in property: 0');
  }
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(refuseUnlessPlain);
}

addEventListener('message', event => {
  if (event.source !== parent) return;
  const { id, reply } = event.data as {
    id: number;
    reply: { ok: true; value: unknown } | { ok: false; message: string };
  };
  const handlers = waiting.get(id);
  waiting.delete(id);
  if (!handlers) return;
  if (reply.ok) handlers.success(reply.value);
  else handlers.failure(new Error(reply.message));
});

// What the add-on made has an address at Google; here it opens from this machine.
addEventListener(
  'click',
  event => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const [, kind, id] =
      /^https:\/\/(?:docs|drive)\.google\.com\/(document\/d|spreadsheets\/d|file\/d|drive\/folders)\/([\w-]+)/.exec(
        link?.href ?? '',
      ) ?? [];
    const page = kind === 'file/d' ? '/file/' : '/document/';
    if (link && id) link.href = new URL(page + id, document.baseURI).href;
  },
  true,
);

const none: Handlers = {
  success: () => undefined,
  failure: error => console.error(error.message),
};
Object.assign(window, { google: { script: { run: runner(none) } } });
