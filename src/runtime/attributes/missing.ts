/** Says that there is no such attribute. */
export const missing: unique symbol = Symbol('missing');
