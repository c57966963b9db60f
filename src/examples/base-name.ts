import type { Expression } from '../python/syntax.ts';

/** The name that a chain of attributes and subscripts starts from, or null. */
export function baseName(expression: Expression): string | null {
  let node = expression;
  for (;;) {
    switch (node.kind) {
      case 'Name':
        return node.id;
      case 'Attribute':
      case 'Subscript':
      case 'Starred':
      case 'Await':
        node = node.value;
        break;
      default:
        return null;
    }
  }
}
