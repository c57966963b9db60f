import { readFileSync } from 'node:fs';
import {
  cpuStartNs,
  freeSpins,
  monotonicStartNs,
  spinNs,
  wallStartNs,
} from '../../runtime/clock.ts';
import type { Weather } from '../../runtime/host.ts';
import { startPyodide } from './pyodide.ts';
import type { Interpreter } from './pyodide.ts';

/** Modules that are cheaper to have in the saved memory than to import in each program. */
const preload = [
  'datetime',
  'statistics',
  'fractions',
  'decimal',
  'uuid',
  'secrets',
  'pprint',
  'queue',
  'abc',
];

/** CPython with its clock, and with the memory that every program begins with. */
export class Machine {
  private readonly interpreter: Interpreter;
  /** Address of the clock, once the prelude has made it: elapsed, ticked, tick. */
  private clockAddress = 0;
  private early = 0n;
  private saved = new Uint8Array();
  private savedStack = 0;

  private constructor(interpreter: Interpreter) {
    this.interpreter = interpreter;
  }

  /** Starts CPython in a weather; the prelude comes later, when the streams are connected. */
  static async start(weather: Weather): Promise<Machine> {
    const started: { machine?: Machine } = {};
    let reads = 0n;
    const interpreter = await startPyodide({
      clock: (id) => {
        const start = id === 0 ? wallStartNs : monotonicStartNs;
        return start + (started.machine ? started.machine.tick() : (reads += 1n));
      },
      random: (bytes) => bytes.fill(weather.randomSeed & 0xff),
    });
    const machine = new Machine(interpreter);
    started.machine = machine;
    Date.now = () => Number((wallStartNs + machine.elapsedNs()) / 1_000_000n);
    return machine;
  }

  get pyodide(): Interpreter['pyodide'] {
    return this.interpreter.pyodide;
  }

  /** Evaluates the prelude and saves the memory. */
  prepare(weather: Weather, controlDescriptor: number): void {
    const numbers = { freeSpins, spinNs: Number(spinNs), cpuStartNs: Number(cpuStartNs), preload };
    const prelude = readFileSync(new URL('prelude.py', import.meta.url), 'utf8');
    const given = JSON.stringify({
      __name__: '_konspekt',
      control_fd: controlDescriptor,
      weather: { ...weather, ...numbers },
    });
    this.clockAddress = this.pyodide.runPython(
      `import __main__; __main__.konspekt = konspekt = ${given}\n` +
        `exec(compile(${JSON.stringify(prelude)}, '<konspekt>', 'exec'), konspekt)\n` +
        `konspekt['address']()`,
    ) as number;
    this.execute('0');
    this.savedStack = this.interpreter.module.stackSave();
    this.saved = this.interpreter.module.HEAPU8.slice();
  }

  /** Executes Python text in the interpreter's own `__main__`, without a JavaScript object in CPython's reach. */
  execute(code: string): void {
    const { module } = this.interpreter;
    const text = module.stringToNewUTF8(code);
    module._PyRun_SimpleString(text);
    module._free(text);
  }

  /** Puts the memory back as `prepare` left it, from wherever a run was broken off. */
  restore(): void {
    const { module } = this.interpreter;
    module.HEAPU8.set(this.saved);
    module.HEAPU8.fill(0, this.saved.length);
    module.stackRestore(this.savedStack);
  }

  /** Virtual nanoseconds since the start of the program. */
  elapsedNs(): bigint {
    return this.clockAddress ? (this.clock()[0] ?? 0n) : this.early;
  }

  private clock(): BigInt64Array {
    return new BigInt64Array(this.interpreter.module.HEAPU8.buffer, this.clockAddress, 3);
  }

  private tick(): bigint {
    if (!this.clockAddress) return (this.early += 1n);
    const clock = this.clock();
    const [elapsed = 0n, ticked = 0n, tick = 0n] = clock;
    clock[0] = elapsed + tick;
    clock[1] = ticked + tick;
    return elapsed + tick;
  }
}
