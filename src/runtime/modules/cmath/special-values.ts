import { ValueError } from '../../exceptions/builtin.ts';
import { Complex } from '../../values/complex.ts';

// What the functions give where a part is not finite: tables of Modules/cmathmodule.c. A row for each kind of real
// part, a column for each kind of imaginary part: -inf, negative, -0, 0, positive, inf, nan. I is infinity, N nan,
// P pi, H its half, Q its quarter, T three quarters of it, E a domain error; U is not asked for.
const tables = {
  acos: `
    T,I P,I P,I P,-I P,-I T,-I N,I
    H,I U U U U H,-I N,N
    H,I U U U U H,-I H,N
    H,I U U U U H,-I H,N
    H,I U U U U H,-I N,N
    Q,I 0,I 0,I 0,-I 0,-I Q,-I N,I
    N,I N,N N,N N,N N,N N,-I N,N`,
  acosh: `
    I,-T I,-P I,-P I,P I,P I,T I,N
    I,-H U U U U I,H N,N
    I,-H U U U U I,H N,H
    I,-H U U U U I,H N,H
    I,-H U U U U I,H N,N
    I,-Q I,-0 I,-0 I,0 I,0 I,Q I,N
    I,N N,N N,N N,N N,N I,N N,N`,
  asinh: `
    -I,-Q -I,-0 -I,-0 -I,0 -I,0 -I,Q -I,N
    -I,-H U U U U -I,H N,N
    -I,-H U U U U -I,H N,N
    I,-H U U U U I,H N,N
    I,-H U U U U I,H N,N
    I,-Q I,-0 I,-0 I,0 I,0 I,Q I,N
    I,N N,N N,-0 N,0 N,N I,N N,N`,
  atanh: `
    -0,-H -0,-H -0,-H -0,H -0,H -0,H -0,N
    -0,-H U U U U -0,H N,N
    -0,-H U U U U -0,H -0,N
    0,-H U U U U 0,H 0,N
    0,-H U U U U 0,H N,N
    0,-H 0,-H 0,-H 0,H 0,H 0,H 0,N
    0,-H N,N N,N N,N N,N 0,H N,N`,
  cosh: `
    E I,I I,0 I,-0 I,-I E I,N
    E U U U U E N,N
    E U U U U E N,0
    E U U U U E N,0
    E U U U U E N,N
    E I,-I I,-0 I,0 I,I E I,N
    N,N N,N N,0 N,0 N,N N,N N,N`,
  exp: `
    0,0 0,-0 0,-0 0,0 0,0 0,0 0,0
    E U U U U E N,N
    E U U U U E N,N
    E U U U U E N,N
    E U U U U E N,N
    E I,-I I,-0 I,0 I,I E I,N
    N,N N,N N,-0 N,0 N,N N,N N,N`,
  log: `
    I,-T I,-P I,-P I,P I,P I,T I,N
    I,-H U U U U I,H N,N
    I,-H U U U U I,H N,N
    I,-H U U U U I,H N,N
    I,-H U U U U I,H N,N
    I,-Q I,-0 I,-0 I,0 I,0 I,Q I,N
    I,N N,N N,N N,N N,N I,N N,N`,
  sinh: `
    E -I,-I -I,-0 -I,0 -I,I E I,N
    E U U U U E N,N
    E U U U U E 0,N
    E U U U U E 0,N
    E U U U U E N,N
    E I,-I I,-0 I,0 I,I E I,N
    N,N N,N N,-0 N,0 N,N N,N N,N`,
  sqrt: `
    I,-I 0,-I 0,-I 0,I 0,I I,I N,I
    I,-I U U U U I,I N,N
    I,-I U U U U I,I N,N
    I,-I U U U U I,I N,N
    I,-I U U U U I,I N,N
    I,-I I,-0 I,-0 I,0 I,0 I,I I,N
    I,-I N,N N,N N,N N,N I,I N,N`,
  tanh: `
    -1,0 -1,-0 -1,-0 -1,0 -1,0 -1,0 -1,0
    E U U U U E N,N
    E U U U U E -0,N
    E U U U U E 0,N
    E U U U U E N,N
    1,0 1,-0 1,-0 1,0 1,0 1,0 1,0
    N,N N,N N,-0 N,0 N,N N,N N,N`,
} as const;

/** A function with a table. */
export type Tabled = keyof typeof tables;

const values: Readonly<Record<string, number>> = {
  I: Infinity,
  N: NaN,
  P: Math.PI,
  H: Math.PI / 2,
  Q: Math.PI / 4,
  T: Math.PI * 0.75,
  '0': 0,
  '1': 1,
};

function kindOf(x: number): number {
  if (Number.isNaN(x)) return 6;
  if (!Number.isFinite(x)) return x < 0 ? 0 : 5;
  if (x === 0) return Object.is(x, -0) ? 2 : 3;
  return x < 0 ? 1 : 4;
}

/** The value at a place where a part is not finite. Raises ValueError. */
export function specialValue(name: Tabled, { re, im }: Complex): Complex {
  const row = tables[name].trim().split('\n')[kindOf(re)] ?? '';
  const entry = row.trim().split(' ')[kindOf(im)] ?? 'E';
  if (entry === 'E') throw new ValueError('math domain error');
  const [real = NaN, imaginary = NaN] = entry
    .split(',')
    .map((part) => (part.startsWith('-') ? -1 : 1) * (values[part.replace('-', '')] ?? NaN));
  return new Complex(real, imaginary);
}
