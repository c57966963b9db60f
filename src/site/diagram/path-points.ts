import type { Point } from './box.ts';

/** How many numbers each command of a path takes; of an arc only the last two are a point. */
const sizes: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  T: 2,
  H: 1,
  V: 1,
  S: 4,
  Q: 4,
  C: 6,
  A: 7,
};

/** The points of an SVG path, those that steer its curves included: the path is never outside of their box. */
export function pathPoints(path: string): Point[] {
  const tokens = path.match(/[a-z]|-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/giu) ?? [];
  const points: Point[] = [];
  let at: Point = [0, 0];
  let command = '';
  for (let index = 0; index < tokens.length;) {
    if (/^[a-z]$/iu.test(tokens[index] ?? '')) command = tokens[index++] ?? '';
    const size = sizes[command.toUpperCase()] ?? 0;
    const numbers = tokens.slice(index, index + size).map(Number);
    index += size;
    if (size === 0) {
      // After closing a path no number may stand: whatever does is passed over.
      while (index < tokens.length && !/^[a-z]$/iu.test(tokens[index] ?? '')) index += 1;
      continue;
    }
    const found = pointsOf(command, numbers, at);
    points.push(...found);
    at = found.at(-1) ?? at;
  }
  return points;
}

function pointsOf(command: string, numbers: readonly number[], [x, y]: Point): Point[] {
  const [left, top] = command === command.toLowerCase() ? [x, y] : [0, 0];
  switch (command.toUpperCase()) {
    case 'H':
      return [[left + (numbers[0] ?? 0), y]];
    case 'V':
      return [[x, top + (numbers[0] ?? 0)]];
    case 'A':
      return [[left + (numbers[5] ?? 0), top + (numbers[6] ?? 0)]];
    default: {
      const points: Point[] = [];
      for (let index = 0; index + 1 < numbers.length; index += 2)
        points.push([left + (numbers[index] ?? 0), top + (numbers[index + 1] ?? 0)]);
      return points;
    }
  }
}
