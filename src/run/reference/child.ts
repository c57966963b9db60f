import type { Weather } from '../../runtime/host.ts';
import { readJob, writeReply } from '../frame.ts';
import type { Outcome, PrintEvent, Transcript } from '../transcript.ts';
import { watchFiles } from './files.ts';
import { Machine } from './machine.ts';
import { Recording, Stop } from './recording.ts';
import type { RecordingOptions } from './recording.ts';

/** The program of the reference's child process: CPython, one program after another, each from the same memory. */

export interface ReferenceJob extends RecordingOptions {
  readonly python: string;
}

/** `used`: the program left traces outside CPython's memory, so the next one needs a new process. */
export type ReferenceReply =
  | { readonly kind: 'transcript'; readonly transcript: Transcript; readonly used: boolean }
  | { readonly kind: 'broken'; readonly message: string };

const weather = readJob() as Weather;
const machine = await Machine.start(weather);
let recording = new Recording({ stdin: '', outputBytes: Infinity, events: Infinity });
connectStream('stdout');
connectStream('stderr');
machine.pyodide.setStdin({ read: (target: Uint8Array) => recording.read(target), isatty: false });
machine.prepare(weather, openControl());
const tidyFiles = watchFiles(machine.pyodide);
writeReply({ kind: 'ready' });
for (let job = readJob(); job !== undefined; job = readJob())
  writeReply(answer(job as ReferenceJob));

function answer(job: ReferenceJob): ReferenceReply {
  recording = new Recording(job);
  const message = attempt(job.python);
  const transcript = recording.transcript(Number(machine.elapsedNs()) / 1e6);
  machine.restore();
  if (!transcript) return { kind: 'broken', message };
  return { kind: 'transcript', transcript, used: tidyFiles() };
}

/** Runs a program; says why, if it broke off in a way that Python programs do not. */
function attempt(python: string): string {
  try {
    machine.execute(`konspekt['run']('${Buffer.from(python).toString('base64')}')`);
    return 'CPython ended without an outcome';
  } catch (error) {
    return error instanceof Stop ? 'stopped' : String(error);
  }
}

function connectStream(stream: PrintEvent['stream']): void {
  const write = (bytes: Uint8Array) => {
    recording.print(stream, bytes, Number(machine.elapsedNs()));
    return bytes.length;
  };
  if (stream === 'stdout') machine.pyodide.setStdout({ write, isatty: false });
  else machine.pyodide.setStderr({ write, isatty: false });
}

/** A device by which the prelude tells outcomes: CPython gets no JavaScript object to hold. */
function openControl(): number {
  const { FS } = machine.pyodide;
  const device = FS.makedev(70, 1);
  FS.registerDevice(device, {
    write: (_file: unknown, buffer: Uint8Array, offset: number, length: number) => {
      const text = new TextDecoder().decode(buffer.slice(offset, offset + length));
      recording.end(JSON.parse(text) as Outcome);
      return length;
    },
  });
  FS.mkdev('/dev/konspekt', device);
  return (FS.open('/dev/konspekt', 'w') as { fd: number }).fd;
}
