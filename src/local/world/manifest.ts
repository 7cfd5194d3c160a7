/** The parts of `appsscript.json` that the runtime obeys. */
export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
  readonly urlFetchWhitelist?: readonly string[];
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly { readonly serviceId: string }[];
  };
}

/**
 * Whether a URL may be fetched. A prefix is an https URL with a non-empty path; it matches itself
 * and what lies below it, path segments whole and with their case; `*.` stands for subdomains
 * (developers.google.com/apps-script/manifest/allowlist-url). Without a list everything may be
 * fetched, as in a test deployment.
 */
export function mayFetch(manifest: Manifest, url: URL): boolean {
  const prefixes = manifest.urlFetchWhitelist;
  return !prefixes || prefixes.some(prefix => matchesPrefix(prefix, url));
}

function matchesPrefix(prefix: string, url: URL): boolean {
  const parts = /^https:\/\/(\*\.)?([^/*]+)(\/.*)$/.exec(prefix);
  if (!parts) throw new RangeError('urlFetchWhitelist: not an https prefix with a path: ' + prefix);
  const [, wildcard, host = '', path = ''] = parts;
  const sameHost = wildcard ? url.host.endsWith('.' + host) : url.host === host.toLowerCase();
  if (url.protocol !== 'https:' || !sameHost || !url.pathname.startsWith(path)) return false;
  return path.endsWith('/') || ['', '/'].includes(url.pathname.slice(path.length)[0] ?? '');
}

/** Whether the Cloud project has the API of an operation ("drive.files.create") switched on. */
export function apiEnabled(manifest: Manifest, op: string): boolean {
  const service = op.split('.')[0];
  const enabled = manifest.dependencies?.enabledAdvancedServices ?? [];
  return enabled.some(({ serviceId }) => serviceId === service);
}
