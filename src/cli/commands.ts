import type { Command } from './command.ts';

/** All commands, in the order of --help; each is loaded only when it is called. */
export const commands: readonly {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}[] = [
  {
    name: 'start',
    summary: 'verify the vault, build the site and serve it',
    load: async () => (await import('./commands/start.ts')).start,
  },
  {
    name: 'verify',
    summary: 'run the examples of a vault and compare them with what the notes record',
    load: async () => (await import('./commands/verify.ts')).verify,
  },
  {
    name: 'check',
    summary: 'report the problems of the notes, links and embeds, without running anything',
    load: async () => (await import('./commands/check.ts')).check,
  },
  {
    name: 'list',
    summary: 'show what Konspekt sees in the notes: examples and their recorded outputs',
    load: async () => (await import('./commands/list.ts')).list,
  },
  {
    name: 'update',
    summary: 'write fresh outputs into the notes, after showing the diff',
    load: async () => (await import('./commands/update.ts')).update,
  },
  {
    name: 'build',
    summary: 'verify the vault and build the site',
    load: async () => (await import('./commands/build.ts')).build,
  },
  {
    name: 'dev',
    summary: 'serve the site, and build it anew when a note changes',
    load: async () => (await import('./commands/dev.ts')).dev,
  },
  {
    name: 'preview',
    summary: 'serve the site that was built last',
    load: async () => (await import('./commands/preview.ts')).preview,
  },
  {
    name: 'translate',
    summary: 'print the TypeScript of a Python program',
    load: async () => (await import('./commands/translate.ts')).translate,
  },
  {
    name: 'run',
    summary: 'run a Python program as TypeScript, on the virtual clock',
    load: async () => (await import('./commands/run.ts')).run,
  },
  {
    name: 'record',
    summary: 'print what CPython prints for a Python program, on the virtual clock',
    load: async () => (await import('./commands/record.ts')).record,
  },
];
