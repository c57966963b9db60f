import * as abstract from './collections-abc.ts';

export { ChainMap } from './collections/chain-map.ts';
export { Counter } from './collections/counter.ts';
export { defaultdict } from './collections/defaultdict.ts';
export { deque } from './collections/deque.ts';
export { OrderedDict } from './collections/ordered-dict.ts';
export { UserDict, UserList, UserString } from './collections/user-containers.ts';
export { namedtuple } from './collections-namedtuple.ts';

export const __name__ = 'collections';
export const abc = abstract;
