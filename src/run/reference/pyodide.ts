import { constants } from 'node:fs';
import type { PyodideInterface } from 'pyodide';

/** The parts of Emscripten's module that the reference uses; they are not in Pyodide's own types. */
export interface EmscriptenModule {
  readonly HEAPU8: Uint8Array<ArrayBuffer>;
  stackSave(): number;
  stackRestore(pointer: number): void;
  stringToNewUTF8(text: string): number;
  _free(pointer: number): void;
  _PyRun_SimpleString(text: number): number;
}

export interface Interpreter {
  readonly pyodide: PyodideInterface;
  readonly module: EmscriptenModule;
}

/** What C code of CPython asks the system for: answered by the virtual machine instead. */
export interface System {
  /** Nanoseconds of a clock (0: wall, else monotonic). */
  clock(id: number): bigint;
  random(bytes: Uint8Array): void;
}

type Wasi = Record<string, (...args: never[]) => unknown>;

/**
 * Starts CPython with hash randomisation off. `system` answers clock_gettime() and getentropy() from the first
 * instruction on, so that every start is the same.
 */
export async function startPyodide(system: System): Promise<Interpreter> {
  const instantiate: (
    binary: BufferSource,
    imports?: WebAssembly.Imports,
  ) => Promise<WebAssembly.WebAssemblyInstantiatedSource> = WebAssembly.instantiate;
  let memory: WebAssembly.Memory | undefined;
  const bytes = (pointer: number, length: number) => {
    if (!memory) throw new Error('CPython asked for the system before it had memory');
    return new Uint8Array(memory.buffer, pointer >>> 0, length);
  };
  const replaced: Wasi = {
    clock_time_get: (id: number, _precision: unknown, pointer: number) => {
      const view = bytes(pointer, 8);
      new DataView(view.buffer, view.byteOffset).setBigInt64(0, system.clock(id), true);
      return 0;
    },
    random_get: (pointer: number, length: number) => (system.random(bytes(pointer, length)), 0),
  };
  const patched = async (binary: BufferSource, imports?: WebAssembly.Imports) => {
    const wasi = imports?.['wasi_snapshot_preview1'];
    if (wasi) Object.assign(wasi, replaced);
    const result = await instantiate(binary, imports);
    if (wasi) memory = result.instance.exports['memory'] as WebAssembly.Memory;
    return result;
  };
  WebAssembly.instantiate = patched as typeof WebAssembly.instantiate;
  allowFileConstants();
  const { loadPyodide } = await import('pyodide');
  const pyodide = await loadPyodide({
    env: { PYTHONHASHSEED: '0', HOME: '/home', TZ: 'UTC' },
    jsglobals: {},
    packages: [],
  });
  WebAssembly.instantiate = instantiate as typeof WebAssembly.instantiate;
  return { pyodide, module: (pyodide as unknown as { _module: EmscriptenModule })._module };
}

/** Emscripten asks `process.binding` for open()'s flags, which the permission model forbids as a whole. */
function allowFileConstants(): void {
  Object.assign(process, { binding: () => ({ fs: constants }) });
}
