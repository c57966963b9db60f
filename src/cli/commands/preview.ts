import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CallError } from '../call-error.ts';
import type { Command } from '../command.ts';
import { keepServing, serve } from '../keep-serving.ts';
import { portOf, portOption } from '../site-options.ts';

const options = { port: portOption } as const;

export const preview: Command<typeof options> = {
  name: 'preview',
  summary: 'serve the site that was built last',
  operands: ['[DIR]'],
  description: 'Serves a built site (default: dist/site), until Ctrl+C.',
  options,
  examples: [
    ['', 'what `konspekt build` made'],
    ['public --port 8080', 'another folder, at another port'],
  ],
  async run(values, [folder = 'dist/site']) {
    const port = portOf(values.port);
    if (!existsSync(join(folder, 'index.html'))) {
      throw new CallError(`there is no site in ${folder}`, 'Build it first: konspekt build');
    }
    await keepServing(await serve(folder, port));
    return 0;
  },
};
