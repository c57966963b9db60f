import type { Point } from './box.ts';

type Matrix = readonly [number, number, number, number, number, number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Where a point is after the value of an SVG `transform` attribute. */
export function transformed([x, y]: Point, transform: string | null): Point {
  if (transform === null) return [x, y];
  const [a, b, c, d, e, f] = [...transform.matchAll(/(\w+)\(([^)]*)\)/gu)]
    .map(([, name = '', values = '']) => matrixOf(name, numbersIn(values)))
    .reduce(times, identity);
  return [a * x + c * y + e, b * x + d * y + f];
}

function numbersIn(text: string): number[] {
  return text
    .split(/[\s,]+/u)
    .filter((part) => part !== '')
    .map((part) => Number.parseFloat(part));
}

function matrixOf(name: string, [a = 0, b, c, d = 0, e = 0, f = 0]: readonly number[]): Matrix {
  switch (name) {
    case 'translate':
      return [1, 0, 0, 1, a, b ?? 0];
    case 'scale':
      return [a, 0, 0, b ?? a, 0, 0];
    case 'matrix':
      return [a, b ?? 0, c ?? 0, d, e, f];
    case 'rotate': {
      const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)];
      const [x, y] = [b ?? 0, c ?? 0];
      return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
    }
    default:
      return identity;
  }
}

function times(m: Matrix, k: Matrix): Matrix {
  return [
    m[0] * k[0] + m[2] * k[1],
    m[1] * k[0] + m[3] * k[1],
    m[0] * k[2] + m[2] * k[3],
    m[1] * k[2] + m[3] * k[3],
    m[0] * k[4] + m[2] * k[5] + m[4],
    m[1] * k[4] + m[3] * k[5] + m[5],
  ];
}
