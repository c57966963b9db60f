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
// Each of these opens all three anew. Pyodide's own would flush the real descriptors when closed: forbidden here.
const discard = { write: (bytes: Uint8Array) => bytes.length };
machine.pyodide.setStdout(discard);
machine.pyodide.setStderr(discard);
machine.pyodide.setStdin({ read: (target: Uint8Array) => recording.read(target), isatty: false });
let devices = 0;
connectStream('stdout', 1);
connectStream('stderr', 2);
const control = openDevice('control', (bytes) =>
  recording.end(JSON.parse(new TextDecoder().decode(bytes)) as Outcome),
);
machine.prepare(weather, control.fd);
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

/**
 * Descriptors 1 and 2 on devices of our own: Pyodide's would turn the exception that ends a flood into an OSError,
 * which a program can catch.
 */
function connectStream(stream: PrintEvent['stream'], descriptor: 1 | 2): void {
  const { FS } = machine.pyodide;
  const opened = openDevice(stream, (bytes) =>
    recording.print(stream, bytes, Number(machine.elapsedNs())),
  );
  FS.close(FS.streams[descriptor]);
  FS.dupStream(opened, descriptor);
}

/** A device that takes what CPython writes to it; CPython gets no JavaScript object to hold. */
function openDevice(name: string, take: (bytes: Uint8Array) => void): { readonly fd: number } {
  const { FS } = machine.pyodide;
  const path = `/dev/konspekt-${name}`;
  const device = FS.makedev(70, devices++);
  FS.registerDevice(device, {
    write: (_file: unknown, buffer: Uint8Array, offset: number, length: number) => {
      take(buffer.slice(offset, offset + length));
      return length;
    },
  });
  FS.mkdev(path, device);
  return FS.open(path, 'w') as { fd: number };
}
