import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Diagram } from '../../../plugins/diagram.ts';

/** No diagram of a lesson takes this long, in milliseconds: a layout that never ends must not stop the build. */
const longest = 20_000;
/** A thread with nothing to draw for so long is let go, with its memory: whoever watches a vault draws seldom. */
const patience = 5000;

// Beside this file, and with its ending: in the packed package both are JavaScript.
const here = fileURLToPath(import.meta.url);
const worker = new URL(`draw-worker${extname(here)}`, import.meta.url);

/**
 * Draws diagrams, each source once. The thread that does starts with the first of them; it keeps no process alive.
 */
export class DiagramPainter {
  readonly #known = new Map<string, Promise<Diagram>>();
  #thread: Worker | null = null;
  #idle: NodeJS.Timeout | undefined;
  /** One at a time: Mermaid has one page to draw on. */
  #last: Promise<unknown> = Promise.resolve();

  draw(source: string): Promise<Diagram> {
    const known = this.#known.get(source);
    if (known !== undefined) return known;
    const drawing = this.#last.then(() => this.#ask(source));
    this.#last = drawing;
    this.#known.set(source, drawing);
    return drawing;
  }

  /** A thread that hangs, runs out of memory or dies is replaced, and costs its one diagram. */
  async #ask(source: string): Promise<Diagram> {
    clearTimeout(this.#idle);
    const thread = (this.#thread ??= new Worker(worker, {
      resourceLimits: { maxOldGenerationSizeMb: 512 },
      stdout: true,
      stderr: true,
    }));
    const name = `d${createHash('sha256').update(source).digest('hex').slice(0, 16)}`;
    const late = AbortSignal.timeout(longest);
    try {
      thread.ref();
      const answer = once(thread, 'message', { signal: late });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
      thread.postMessage({ source, name });
      const [diagram] = (await answer) as [Diagram];
      thread.unref();
      this.#idle = setTimeout(() => this.#letGo(thread), patience).unref();
      return diagram;
    } catch (error) {
      this.#letGo(thread);
      const message = late.aborted ? 'drawing it takes too long' : String(error);
      return { kind: 'faulty', message, line: 1 };
    }
  }

  #letGo(thread: Worker): void {
    if (this.#thread === thread) this.#thread = null;
    void thread.terminate();
  }
}
