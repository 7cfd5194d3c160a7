import type { Manifest } from './manifest.ts';

/** What an access token stands for. */
export interface Token {
  readonly person: string;
  readonly scopes: readonly string[];
}

/** Plain JSON: scopes by person, for people who did not grant everything. */
export type ConsentState = Record<string, readonly string[]>;

/** Who has granted the add-on what. */
export interface Consent {
  /** Scopes of the manifest that the person has granted; all of them unless restricted. */
  granted(person: string): readonly string[];
  /** Replaces what the person has granted; 'all' lifts every restriction. */
  grant(person: string, scopes: readonly string[] | 'all'): void;
  /** A token for what the person has granted at this moment. */
  issue(person: string): string;
  /** Null for a token that was never issued. */
  resolve(token: string): Token | null;
  save(): ConsentState;
  load(state: ConsentState): void;
}

/** Consent in which everyone has granted all scopes of the manifest. */
export function createConsent(manifest: Manifest): Consent {
  let restricted = new Map<string, readonly string[]>();
  const issued = new Map<string, Token>();
  const granted = (person: string): readonly string[] => {
    const only = restricted.get(person);
    return manifest.oauthScopes.filter(scope => !only || only.includes(scope));
  };
  return {
    granted,
    grant(person, scopes) {
      if (scopes === 'all') restricted.delete(person);
      else restricted.set(person, scopes);
    },
    issue(person) {
      const token = `ya29.local.${issued.size + 1}`;
      issued.set(token, { person, scopes: granted(person) });
      return token;
    },
    resolve: token => issued.get(token) ?? null,
    save: () => Object.fromEntries(restricted),
    load(state) {
      restricted = new Map(Object.entries(state));
    },
  };
}
