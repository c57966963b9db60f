import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { Duplex } from 'node:stream';
import { encodeFrame } from './frame.ts';
import { nodeBinary } from './node-binary.ts';
import { processUsage } from './process-usage.ts';
import type { Budgets } from './transcript.ts';

/** What is watched from outside the process. */
export type OuterBudgets = Pick<Budgets, 'realMs' | 'cpuMs' | 'memoryBytes'>;

/** How a request to a sandboxed process ended; after anything but a reply the process is gone. */
export type Answer =
  | { readonly kind: 'reply'; readonly value: unknown }
  | { readonly kind: 'budget'; readonly budget: keyof OuterBudgets; readonly limit: number }
  | { readonly kind: 'crash'; readonly message: string };

interface Request {
  readonly settle: (answer: Answer) => void;
  readonly watch: NodeJS.Timeout;
}

/** Files that the child may read (its own program), nothing else; see SECURITY.md. */
export interface SandboxOptions {
  readonly program: URL;
  readonly readable: readonly string[];
  readonly flags?: readonly string[];
}

const watchMs = 25;
const largestReply = 256 * 1024 * 1024;

/**
 * A child under Node's permission model: no files but its own, no network, processes, workers, addons; no code from
 * strings; an empty environment. It answers one request at a time, and is killed when it exceeds a budget or says
 * anything that nobody asked for.
 */
export class SandboxedProcess {
  private readonly child: ChildProcess;
  private readonly channel: Duplex;
  private request: Request | undefined;
  private received: Buffer[] = [];
  private receivedBytes = 0;
  private complaint = '';
  private open = true;

  constructor(options: SandboxOptions) {
    const flags = [
      '--permission',
      ...options.readable.map((path) => `--allow-fs-read=${path}`),
      '--disallow-code-generation-from-strings',
      '--no-warnings',
      ...(options.flags ?? []),
      options.program.pathname,
    ];
    this.child = spawn(nodeBinary(), flags, {
      env: {},
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    this.channel = this.child.stdio[3] as Duplex;
    this.channel.on('data', (chunk: Buffer) => this.receive(chunk));
    this.channel.on('error', () => this.kill());
    this.child.stderr?.on('data', (chunk: Buffer) => {
      this.complaint = (this.complaint + chunk.toString()).slice(-4000);
    });
    this.child.on('error', (error) => this.finish({ kind: 'crash', message: error.message }));
    this.child.on('close', (code, signal) => {
      const how = signal ? `was ended by ${signal}` : `ended with status ${code}`;
      this.finish({
        kind: 'crash',
        message: `the sandboxed process ${how}\n${this.complaint}`.trim(),
      });
    });
    this.keepParentAlive(false);
  }

  /** Whether it can take a request. */
  get alive(): boolean {
    return this.open;
  }

  /** Sends one job and waits for the reply, within budgets. */
  ask(job: unknown, budgets: OuterBudgets): Promise<Answer> {
    if (!this.open || this.request) throw new Error('the sandboxed process is gone or busy');
    return new Promise((settle) => {
      this.keepParentAlive(true);
      this.request = { settle, watch: this.watch(budgets) };
      this.channel.write(encodeFrame(job));
    });
  }

  /** What it holds in memory now; 0 where that cannot be known. */
  residentBytes(): number {
    return processUsage(this.child.pid ?? 0)?.residentBytes ?? 0;
  }

  /** Ends the process at once. */
  kill(): void {
    this.open = false;
    this.child.kill('SIGKILL');
  }

  private watch(budgets: OuterBudgets): NodeJS.Timeout {
    const pid = this.child.pid ?? 0;
    const started = performance.now();
    const cpuBefore = processUsage(pid)?.cpuMs ?? 0;
    return setInterval(() => {
      const usage = processUsage(pid);
      const used = {
        realMs: performance.now() - started,
        cpuMs: (usage?.cpuMs ?? cpuBefore) - cpuBefore,
        memoryBytes: usage?.residentBytes ?? 0,
      };
      for (const budget of ['memoryBytes', 'cpuMs', 'realMs'] as const) {
        if (used[budget] <= budgets[budget]) continue;
        this.finish({ kind: 'budget', budget, limit: budgets[budget] });
        return;
      }
    }, watchMs);
  }

  private receive(chunk: Buffer): void {
    this.received.push(chunk);
    this.receivedBytes += chunk.length;
    if (!this.request || this.receivedBytes > largestReply) return this.kill();
    const first = this.received[0];
    if (this.receivedBytes < 4 || !first) return;
    if (first.length < 4) this.received = [Buffer.concat(this.received)];
    const length = 4 + (this.received[0]?.readUInt32LE(0) ?? 0);
    if (this.receivedBytes < length) return;
    const frame = Buffer.concat(this.received);
    this.received = [];
    this.receivedBytes = 0;
    if (frame.length > length) return this.kill();
    this.reply(frame.toString('utf8', 4));
  }

  private reply(text: string): void {
    try {
      this.finish({ kind: 'reply', value: JSON.parse(text) as unknown });
    } catch {
      this.finish({ kind: 'crash', message: 'the sandboxed process sent an unreadable reply' });
    }
  }

  private finish(answer: Answer): void {
    if (answer.kind !== 'reply') this.kill();
    const request = this.request;
    this.request = undefined;
    if (!request) return;
    clearInterval(request.watch);
    this.keepParentAlive(false);
    request.settle(answer);
  }

  private keepParentAlive(keep: boolean): void {
    for (const handle of [this.child, this.channel, this.child.stderr] as {
      ref?(): void;
      unref?(): void;
    }[]) {
      if (keep) handle.ref?.();
      else handle.unref?.();
    }
  }
}
