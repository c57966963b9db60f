import type { ClassInfo, FunctionInfo } from '../2-type/type.ts';

/** What CPython calls the function or class in its messages. */
export function qualifiedName(info: FunctionInfo | ClassInfo): string {
  const names: string[] = [info.name];
  for (let scope = info.scope.parent; scope && scope.kind !== 'module'; scope = scope.parent) {
    if (scope.kind === 'class' && scope.node.kind === 'ClassDef') names.unshift(scope.node.name);
    if (scope.kind === 'function')
      names.unshift(
        'name' in scope.node && scope.node.kind !== 'ExceptHandler'
          ? String(scope.node.name)
          : '<lambda>',
        '<locals>',
      );
  }
  return names.join('.');
}
