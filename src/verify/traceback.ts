const header = /^[\s+|]*(?:Exception Group )?Traceback \(most recent call last\):\s*$/u;
const stack = /^[\s+|]*\s{2}\S/u;
const chain =
  /^(?:During handling of the above exception, another exception occurred:|The above exception was the direct cause of the following exception:)\s*$/u;

/**
 * Lines of output with each traceback cut down to its exception, `ValueError: no`: stacks name files of the author's
 * machine and are never compared. Of a chain of exceptions the last one stays.
 */
export function withoutStacks(lines: readonly string[]): string[] {
  const kept: string[] = [];
  // Where the exception of the last traceback began, in `kept`: a chain takes it back.
  let exception = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (chain.test(line)) {
      kept.length = exception;
      while ((lines[index + 1] ?? ' ').trim() === '') index += 1;
    } else if (header.test(line)) {
      exception = kept.length;
      while (stack.test(lines[index + 1] ?? '')) index += 1;
    } else kept.push(line);
  }
  return kept;
}
