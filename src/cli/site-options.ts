import { CallError } from './call-error.ts';

/** Options of the commands that build a site. */
export const siteOptions = {
  site: {
    type: 'string',
    value: 'URL',
    help: "the site's own address, for canonical links and the sitemap",
  },
  base: { type: 'string', value: 'PATH', help: 'path of the site below its host (default: /)' },
} as const;

export const portOption = {
  type: 'string',
  short: 'p',
  value: 'PORT',
  help: 'port of the address (default: 4321, or a free one if that is taken)',
} as const;

/** Reads a port. Throws CallError if it is none. */
export function portOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const port = Number(text);
  if (/^\d+$/u.test(text) && port <= 65535) return port;
  throw new CallError(
    `${JSON.stringify(text)} is not a port`,
    'A port is a number from 0 to 65535',
  );
}
