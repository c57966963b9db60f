import { serveSite, type ServedSite } from '../site/serve-site.ts';
import { CallError } from './call-error.ts';
import { say } from './say.ts';

const usualPort = 4321;

/** Serves a folder, at the usual port if none is asked for and it is free. */
export async function serve(folder: string, port: number | null): Promise<ServedSite> {
  try {
    return await serveSite(folder, { port: port ?? usualPort });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (port !== null) {
      throw new CallError(`port ${port} is taken`, 'Choose another one, or leave --port away');
    }
    say(`port ${usualPort} is taken: serving at a free one`);
    return serveSite(folder, { port: 0 });
  }
}

/** Prints the address and waits until the program is told to end. */
export async function keepServing(served: ServedSite): Promise<void> {
  process.stdout.write(`${served.address}\n`);
  say(`serving at ${served.address}, Ctrl+C ends it`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => resolve());
  });
  await served.close();
}
