/** The hosts that Tonfall reads, in the order in which they are asked. */
import { gmailAdapter } from './gmail/index';
import type { HostAdapter } from './types';
import { zendeskAdapter } from './zendesk/index';

export const HOST_ADAPTERS: readonly HostAdapter[] = [gmailAdapter, zendeskAdapter];

/** The adapter for a page's address, or null where Tonfall has nothing to do. */
export function adapterFor(url: string): HostAdapter | null {
  return HOST_ADAPTERS.find(({ matches }) => matches.some((pattern) => matchesPattern(pattern, url))) ?? null;
}

/** A match pattern as the manifest knows it, `scheme://host/path` with `*`; of its special forms only `*.host` is used. */
function matchesPattern(pattern: string, url: string): boolean {
  const [, scheme, host, path] = /^([a-z]+):\/\/((?:\*\.)?[^/*]+)(\/.*)$/.exec(pattern) ?? [];
  if (!scheme || !host || !path || !URL.canParse(url)) return false;
  const { protocol, hostname, pathname, search } = new URL(url);
  const domain = host.replace(/^\*\./, '');
  const isHost = hostname === domain || (host !== domain && hostname.endsWith(`.${domain}`));
  const glob = new RegExp(`^${path.split('*').map(escapeForRegExp).join('.*')}$`);
  return protocol === `${scheme}:` && isHost && glob.test(pathname + search);
}

const escapeForRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
