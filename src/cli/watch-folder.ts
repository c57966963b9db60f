import { watch } from 'node:fs';

/** An editor that saves writes, renames and touches within a few ms. */
const quietMs = 15;

/** Calls `changed` after the folder's files changed and have been quiet for a moment; one call at a time. */
export function watchFolder(folder: string, changed: () => Promise<void>): { close(): void } {
  let timer: NodeJS.Timeout | undefined;
  let queue = Promise.resolve();
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      queue = queue.then(changed);
    }, quietMs);
  });
  return {
    close() {
      clearTimeout(timer);
      watcher.close();
    },
  };
}
