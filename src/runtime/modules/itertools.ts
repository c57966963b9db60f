export {
  combinations,
  combinationsWithReplacement,
  permutations,
  product,
} from './itertools/combining.ts';
export { count, cycle, repeat } from './itertools/endless.ts';
export { batched, chain, pairwise, tee, zipLongest } from './itertools/joining.ts';
export {
  accumulate,
  compress,
  dropwhile,
  filterfalse,
  groupby,
  islice,
  starmap,
  takewhile,
} from './itertools/selecting.ts';

export const __name__ = 'itertools';
