import { connect, standardWeather } from '../../../src/runtime/host.ts';
import type { Host } from '../../../src/runtime/host.ts';
import { BaseException } from '../../../src/runtime/exceptions/base-exception.ts';
import { caught } from '../../../src/runtime/exceptions/caught.ts';
import { repr } from '../../../src/runtime/format/repr.ts';
import { str } from '../../../src/runtime/format/str.ts';
import { typeName } from '../../../src/runtime/objects/type-name.ts';

/** Connects the runtime to a host that collects what is printed. */
export function connectForTests(): { readonly printed: string[] } {
  const printed: string[] = [];
  const host: Host = {
    write: (_stream, text) => void printed.push(text),
    readLine: () => null,
    drive: (step) => {
      while (step());
    },
    trace: () => undefined,
    weather: standardWeather,
    consulted: () => undefined,
  };
  connect(host);
  return { printed };
}

/** The repr of what `run` returns, or `Type | message` of the exception that it raises. */
export function outcome(run: () => unknown): string {
  try {
    return repr(run());
  } catch (error) {
    const exception = caught(error);
    if (!(exception instanceof BaseException)) throw error;
    return `${typeName(exception)} | ${str(exception)}`;
  }
}
