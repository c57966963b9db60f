import { ValueError } from '../../exceptions/builtin.ts';

// Base 85 of Lib/base64.py: four bytes are five digits.

const range = (from: number, count: number): string =>
  String.fromCharCode(...Array.from({ length: count }, (_, i) => from + i));

export const ascii85 = range(33, 85);
export const base85 =
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';
export const zeroMq85 =
  '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#';

/** The digits of bytes; `short` gives a group of four bytes another text. */
export function encode85(
  bytes: Uint8Array,
  digits: string,
  pad: boolean,
  short: (group: number) => string | undefined = () => undefined,
): string {
  const padding = (4 - (bytes.length % 4)) % 4;
  const padded = new Uint8Array(bytes.length + padding);
  padded.set(bytes);
  const view = new DataView(padded.buffer);
  const groups = Array.from({ length: padded.length / 4 }, (_, i) => {
    const group = view.getUint32(i * 4);
    const isCut = padding > 0 && !pad && i === padded.length / 4 - 1;
    return (isCut ? undefined : short(group)) ?? fiveDigits(group, digits);
  });
  const last = groups.pop();
  if (last === undefined) return '';
  return groups.join('') + (pad ? last : last.slice(0, last.length - padding));
}

function fiveDigits(group: number, digits: string): string {
  return [52200625, 614125, 7225, 85, 1]
    .map((power) => digits[Math.floor(group / power) % 85] ?? '')
    .join('');
}

/** The bytes of digits, with as many zeros before the end as `padding` digits stand for. Raises ValueError. */
export function decode85(values: readonly number[], tooBig: (group: number) => string): number[] {
  const padding = (5 - (values.length % 5)) % 5;
  const padded = [...values, ...Array.from({ length: padding }, () => 84)];
  const bytes: number[] = [];
  for (let i = 0; i < padded.length; i += 5) {
    const group = padded.slice(i, i + 5).reduce((all, value) => all * 85 + value, 0);
    if (group > 0xffffffff) throw new ValueError(tooBig(i));
    bytes.push(group >>> 24, (group >>> 16) & 255, (group >>> 8) & 255, group & 255);
  }
  return padding > 0 ? bytes.slice(0, bytes.length - padding) : bytes;
}
