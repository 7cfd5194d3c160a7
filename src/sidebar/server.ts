import { apiNames, type Answer, type Api, type ApiName, type Remote } from '../contract/api.ts';

/** What `google.script.run` offers: handlers are set, then the server's function is called. */
export interface ScriptRun {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
}

type ScriptCalls = Readonly<Record<ApiName, (...ask: readonly unknown[]) => void>>;

/** The contract's functions over `google.script.run`; a rejection means that no answer came. */
export function connect(run: ScriptRun): Remote<Api> {
  const call =
    (name: ApiName) =>
    (...ask: readonly unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const ready = run.withSuccessHandler(resolve).withFailureHandler(reject);
        (ready as ScriptRun & ScriptCalls)[name](...ask);
      });
  return Object.fromEntries(apiNames.map(name => [name, call(name)])) as unknown as Remote<Api>;
}

/** The server answered with a sentence instead of a value; nothing was lost. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly sentence: string,
  ) {
    super(code);
    this.name = 'Refusal';
  }
}

/** No answer came: other account, no connection, or an execution that was cut. */
export class NoAnswer extends Error {
  constructor(readonly details: string) {
    super(details);
    this.name = 'NoAnswer';
  }
}

/** The server as the panel uses it: a value, or a thrown Refusal or NoAnswer. */
export type PanelServer = {
  readonly [K in ApiName]: (
    ...ask: Parameters<Api[K]>
  ) => Promise<ReturnType<Api[K]> extends Answer<infer V> ? V : never>;
};

/** Unwraps every answer of the contract. */
export function panelServer(remote: Remote<Api>): PanelServer {
  const unwrapped =
    (name: ApiName) =>
    async (...ask: readonly unknown[]): Promise<unknown> => {
      const call = remote[name] as (...ask: readonly unknown[]) => Promise<Answer<unknown> | null>;
      let answer: Answer<unknown> | null;
      try {
        answer = await call(...ask);
      } catch (error) {
        throw new NoAnswer(error instanceof Error ? error.message : String(error));
      }
      if (answer === null) throw new NoAnswer('empty answer to ' + name);
      if (!answer.ok) throw new Refusal(answer.code, answer.sentence);
      return answer.value;
    };
  return Object.fromEntries(
    apiNames.map(name => [name, unwrapped(name)]),
  ) as unknown as PanelServer;
}
