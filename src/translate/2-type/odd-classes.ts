import type * as S from '../../python/syntax.ts';

/**
 * Does the program look at classes in ways that only the runtime's object model answers: `super` as a value or of
 * another class, `C.__init__` as a function, the namespace of a class? Then the runtime builds all its classes.
 */
export function asksForObjectModel(module: S.Module): boolean {
  const classNames = new Set<string>();
  walk(module, [], (node) => {
    if (node.kind === 'ClassDef') classNames.add(node.name);
  });
  let found = false;
  walk(module, [], (node, parents) => {
    if (node.kind === 'Name' && node.id === 'super') found ||= !isPlainSuper(parents);
    if (node.kind === 'Attribute') found ||= isOdd(node, parents, classNames);
  });
  return found;
}

type Node = S.Module | S.Statement | S.Expression;

type Visit = (node: Node, parents: readonly Node[]) => void;

/** Every statement and expression under `part`, with what it stands in, outermost first. */
function walk(part: object, parents: readonly Node[], visit: Visit): void {
  if (isNode(part)) visit(part, parents);
  const inner = isNode(part) ? [...parents, part] : parents;
  for (const child of Object.values(part) as unknown[])
    if (typeof child === 'object' && child !== null) walk(child, inner, visit);
}

function isNode(part: object): part is Node {
  return 'kind' in part;
}

/** `super().name`, or `super(C, self).name` with the enclosing class and its method's first parameter. */
function isPlainSuper(parents: readonly Node[]): boolean {
  const [attribute, call] = parents.slice(-2);
  if (attribute?.kind !== 'Attribute' || call?.kind !== 'Call') return false;
  const at = parents.findLastIndex(({ kind }) => /FunctionDef$|^Lambda$/.test(kind));
  const [owner, method] = parents.slice(at - 1, at + 1);
  if (owner?.kind !== 'ClassDef') return false;
  if (method?.kind !== 'FunctionDef' && method?.kind !== 'AsyncFunctionDef') return false;
  if (call.args.length === 0) return true;
  const [cls, self] = call.args;
  return (
    call.args.length === 2 &&
    cls?.kind === 'Name' &&
    cls.id === owner.name &&
    self?.kind === 'Name' &&
    self.id === method.args.args[0]?.arg
  );
}

/** `C.__dict__`, `x.__init__` that is no call of a base's constructor. */
function isOdd(
  node: S.Attribute,
  parents: readonly Node[],
  classNames: ReadonlySet<string>,
): boolean {
  const parent = parents.at(-1);
  const { value } = node;
  const isCalled = parent?.kind === 'Call' && parent.func === node;
  switch (node.attr) {
    case '__init__':
      return !(
        isCalled &&
        (value.kind === 'Call' || (value.kind === 'Name' && parent.args.length > 0))
      );
    case '__dict__':
      return value.kind === 'Name' && (classNames.has(value.id) || value.id === 'cls');
    case '__subclasses__':
      return true;
    case '__bases__':
    case '__class__':
      return parent?.kind === 'Assign' && parent.targets.includes(node);
    default:
      return false;
  }
}
