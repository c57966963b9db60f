import { join } from 'node:path';
import { createVerifier } from '../verify/verify.ts';
import type { Verifier } from '../verify/verify.ts';
import { CallError } from './call-error.ts';
import type { Values } from './command.ts';
import { say } from './say.ts';

/** The option of commands whose exit status tells whether all is well. */
export const strictOption = {
  type: 'boolean',
  help: 'outputs that nobody recorded, untranslated examples and warnings count as well',
} as const;

/** Options of all commands that verify. */
export const verifyOptions = {
  'no-reference': { type: 'boolean', help: 'do without CPython, which tells who is right' },
  cache: {
    type: 'string',
    value: 'PLACE',
    help: 'where results of runs are kept: a folder, or a shared place (default: .konspekt/cache)',
  },
  'no-cache': { type: 'boolean', help: 'run everything again' },
} as const;

/** For --help of commands that verify. */
export const cacheHelp = `Results of runs are kept in a folder; \`--cache\` or KONSPEKT_CACHE names another place, which a team may share:
redis://HOST/0, rediss://…, http://HOST/konspekt, https://…. A shared cache needs KONSPEKT_CACHE_KEY, a secret of the
team: entries that were not written with it do not count. Where the cache does not answer, verifying goes on without.`;

/** Verifies as the options and the environment say. Throws CallError if they do not fit. */
export function verifierOf(values: Values<typeof verifyOptions>): Verifier {
  if (values.cache !== undefined && values['no-cache']) {
    throw new CallError('--cache and --no-cache exclude each other');
  }
  const { KONSPEKT_CACHE: place, KONSPEKT_CACHE_KEY: key } = process.env;
  const cache = values['no-cache'] ? null : values.cache || place || join('.konspekt', 'cache');
  try {
    return createVerifier({
      reference: !values['no-reference'],
      cache,
      cacheKey: key || null,
      onCacheTrouble: say,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CallError(
      `the cache: ${reason}`,
      'Set KONSPEKT_CACHE_KEY, or give --no-cache or a folder: --cache DIR',
    );
  }
}
