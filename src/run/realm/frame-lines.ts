import type { PythonFrame } from './python-frames.ts';

/** Of frames in a row that are the same, so many are shown (Lib/traceback.py, _RECURSIVE_CUTOFF). */
const shownRepeats = 3;

/** Frames as a traceback of CPython 3.14 shows them, without its underlining carets. */
export function frameLines(frames: readonly PythonFrame[]): string {
  const lines: string[] = [];
  let repeated = 0;
  frames.forEach((frame, index) => {
    const before = frames[index - 1];
    const same = before?.line === frame.line && before.name === frame.name;
    if (!same) lines.push(...repeatLines(repeated));
    repeated = same ? repeated + 1 : 1;
    if (repeated > shownRepeats) return;
    lines.push(`  File "main.py", line ${frame.line}, in ${frame.name}\n`, `    ${frame.text}\n`);
  });
  return [...lines, ...repeatLines(repeated)].join('');
}

function repeatLines(repeated: number): string[] {
  const more = repeated - shownRepeats;
  return more <= 0 ? [] : [`  [Previous line repeated ${more} more time${more > 1 ? 's' : ''}]\n`];
}
