/** Python's module array. */
export const __name__ = 'array';
export { array, array as ArrayType } from './array/array.ts';
export { typecodes } from './array/item-kind.ts';
