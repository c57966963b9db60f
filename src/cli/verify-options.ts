import { join } from 'node:path';
import { createVerifier } from '../verify/verify.ts';
import type { Verifier } from '../verify/verify.ts';
import { CallError } from './call-error.ts';
import type { Values } from './command.ts';

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
    value: 'DIR',
    help: 'where results of runs are kept (default: .konspekt/cache)',
  },
  'no-cache': { type: 'boolean', help: 'run everything again' },
} as const;

/** Verifies as the options say. */
export function verifierOf(values: Values<typeof verifyOptions>): Verifier {
  if (values.cache !== undefined && values['no-cache']) {
    throw new CallError('--cache and --no-cache exclude each other');
  }
  return createVerifier({
    reference: !values['no-reference'],
    cache: values['no-cache'] ? null : (values.cache ?? join('.konspekt', 'cache')),
  });
}
