import type { Budget, Budgets, Outcome, PrintEvent, Transcript } from '../transcript.ts';

/** Thrown through CPython to end a run that cannot go on. */
export class Stop extends Error {}

export interface RecordingOptions {
  readonly stdin: string;
  readonly outputBytes: number;
  readonly events: number;
}

/** Everything of one run that lives outside CPython's memory. */
export class Recording {
  private readonly events: PrintEvent[] = [];
  private readonly limits: Pick<Budgets, 'outputBytes' | 'events'>;
  private readonly decoders = { stdout: new TextDecoder(), stderr: new TextDecoder() };
  private outcome: Outcome | undefined;
  private printed = 0;
  private input: Uint8Array;

  constructor(options: RecordingOptions) {
    this.limits = options;
    this.input = new TextEncoder().encode(options.stdin);
  }

  /** Bytes that the program printed at `at` nanoseconds; throws Stop when that is too much. */
  print(stream: PrintEvent['stream'], bytes: Uint8Array, at: number): void {
    this.printed += bytes.length;
    const text = this.decoders[stream].decode(bytes, { stream: true });
    this.events.push({ stream, text, at, task: null });
    if (this.printed > this.limits.outputBytes) this.exceed('outputBytes');
    if (this.events.length > this.limits.events) this.exceed('events');
  }

  /** Fills `target` from standard input; the number of bytes, 0 at the end. */
  read(target: Uint8Array): number {
    const piece = this.input.subarray(0, target.length);
    target.set(piece);
    this.input = this.input.subarray(piece.length);
    return piece.length;
  }

  /** How CPython says that the run ended; throws Stop when nothing but this could end it. */
  end(outcome: Outcome): void {
    this.outcome = outcome;
    if (outcome.kind === 'deadlock') throw new Stop();
  }

  /** The transcript, or undefined if the run broke off without an outcome. */
  transcript(virtualMs: number): Transcript | undefined {
    const { events, outcome } = this;
    if (!outcome) return undefined;
    const text = (stream: PrintEvent['stream']) =>
      events.map((event) => (event.stream === stream ? event.text : '')).join('');
    const [stdout, stderr] = [text('stdout'), text('stderr')];
    return { stdout, stderr, events, tasks: [], outcome, virtualMs, consulted: [] };
  }

  private exceed(budget: Budget & keyof typeof this.limits): never {
    this.outcome = { kind: 'budget', budget, limit: this.limits[budget] };
    throw new Stop();
  }
}
