import { connect, standardWeather } from '../../../src/runtime/host.ts';

/** Connects the runtime of a test to a host that keeps what is printed; gives the text so far. */
export function connectForTest(lines: readonly string[] = []): () => string {
  let text = '';
  const left = [...lines];
  connect({
    write: (_, more) => void (text += more),
    readLine: () => left.shift() ?? null,
    drive: (step) => {
      while (step());
    },
    trace: () => undefined,
    weather: standardWeather,
    consulted: () => undefined,
  });
  return () => text;
}
