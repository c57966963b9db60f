import { call } from '../calls/call.ts';
import { getAttr } from '../attributes/get-attr.ts';
import { connect, host } from '../host.ts';
import type { Host } from '../host.ts';
import { registerType } from '../objects/class-info.ts';

/** While it is entered, one stream of the run goes to an object with `write`. */
class Redirect<T> {
  readonly #stream: 'stdout' | 'stderr';
  readonly #target: T;
  readonly #outer: Host[] = [];

  constructor(stream: 'stdout' | 'stderr', target: T) {
    this.#stream = stream;
    this.#target = target;
  }

  __enter__(): T {
    const outer = host();
    this.#outer.push(outer);
    const redirected: Host = {
      write: (stream, text) => {
        if (stream === this.#stream) call(getAttr(this.#target, 'write'), [text]);
        else outer.write(stream, text);
      },
      readLine: () => outer.readLine(),
      drive: (step) => outer.drive(step),
      trace: (event) => outer.trace(event),
      weather: outer.weather,
      consulted: (source) => outer.consulted(source),
    };
    connect(redirected);
    return this.#target;
  }

  __exit__(): null {
    const outer = this.#outer.pop();
    if (outer) connect(outer);
    return null;
  }
}

/** redirect_stdout(target) */
export const redirectStdout = registerType(
  <T>(target: T) => new Redirect('stdout', target),
  'redirect_stdout',
  { module: 'contextlib', instances: [Redirect] },
);

/** redirect_stderr(target) */
export const redirectStderr = registerType(
  <T>(target: T) => new Redirect('stderr', target),
  'redirect_stderr',
  { module: 'contextlib' },
);
