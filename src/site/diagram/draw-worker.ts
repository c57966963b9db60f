// The thread in which diagrams are drawn, one after another: what comes in are sources, what goes out are drawings.
import { parentPort } from 'node:worker_threads';
import { draw, loadMermaid } from './draw.ts';
import { openDrawingPage } from './drawing-page.ts';

const window = openDrawingPage();
const mermaid = await loadMermaid();

parentPort?.on('message', async ({ source, name }: { source: string; name: string }) => {
  const diagram = await draw(mermaid, window, source, name);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  parentPort?.postMessage(diagram);
});
