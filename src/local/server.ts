import { apiNames, type Answer, type Api, type ApiName } from '../contract/api.ts';
import type { World } from './world/world.ts';
import { Sentence } from './cli/commandLine.ts';

/** Calls the built server as the sidebar does: one execution a call, JSON both ways. */
export type LocalServer = {
  readonly [K in ApiName]: Api[K] extends (...ask: infer P) => Answer<infer R>
    ? (...ask: P) => R
    : never;
};

/** The server as this person sees it. An answer that is not ok is thrown as its sentence. */
export function localServer(world: World, person: string): LocalServer {
  const call =
    (name: ApiName) =>
    (...ask: unknown[]): unknown => {
      const answer = world.run(name, ask, { person, authMode: 'FULL' }) as Answer<unknown>;
      // What nobody foresaw is a fault of ours, not something the person can put right.
      if (!answer.ok && answer.code === 'UNEXPECTED') throw new Error(answer.sentence);
      if (!answer.ok) throw new Sentence(answer.sentence);
      return answer.value;
    };
  return Object.fromEntries(apiNames.map(name => [name, call(name)])) as LocalServer;
}
