import type * as S from '../../python/syntax.ts';
import type { Scope } from '../1-resolve/scope.ts';
import type { Type } from './type.ts';

/** Is it a class of the enum module? */
export function isEnumBase(atom: Type[number] | undefined): boolean {
  if (atom?.kind === 'class') return atom.info.enumeration || atom.info.enumBody;
  return (
    atom?.kind === 'builtin' &&
    /^enum\.(Enum|IntEnum|StrEnum|Flag|IntFlag|ReprEnum)$/.test(atom.name)
  );
}

/**
 * Is it an enum class whose members TypeScript can hold as static properties: literal values of the kind's own type,
 * each name once, on one base without members, and nothing that changes how members are made?
 */
export function isPlainEnum(
  node: S.ClassDef,
  base: Type[number] | undefined,
  scope: Scope,
): boolean {
  if (node.bases.length !== 1 || node.keywords.length > 0 || scope.kind === 'class') return false;
  if ((scope.lookup(node.name)?.writes ?? 2) > 1) return false;
  if (base?.kind === 'class' && (!base.info.enumeration || hasMembers(base.info.node)))
    return false;
  const kind = base?.kind === 'builtin' ? base.name : 'enum.Enum';
  const names = node.body.flatMap(boundName);
  return (
    kind !== 'enum.ReprEnum' &&
    new Set(names).size === names.length &&
    !names.some((name) => ['name', 'value', 'mro'].includes(name)) &&
    node.decorators.every((one) => isNamed(one, ['unique', 'total_ordering'])) &&
    node.body.every((one) => isPlainPart(one, kind))
  );
}

function hasMembers(node: S.ClassDef): boolean {
  return node.body.some((one) => one.kind === 'Assign');
}

function boundName(node: S.Statement): string[] {
  if (node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef') return [node.name];
  const [target] = node.kind === 'Assign' ? node.targets : [];
  return target?.kind === 'Name' ? [target.id] : [];
}

function isNamed(node: S.Expression, names: readonly string[]): boolean {
  const name = node.kind === 'Name' ? node.id : node.kind === 'Attribute' ? node.attr : '';
  return names.includes(name);
}

function isPlainPart(node: S.Statement, kind: string): boolean {
  switch (node.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return isPlainMethod(node);
    case 'Assign': {
      const [target] = node.targets;
      if (node.targets.length > 1 || target?.kind !== 'Name' || target.id.startsWith('_'))
        return false;
      return isAuto(node.value) || (isLiteral(node.value) && isOfKind(node.value, kind));
    }
    case 'AnnAssign':
      return node.value === null;
    case 'Expr':
      return node.value.kind === 'Constant';
    case 'Pass':
      return true;
    default:
      return false;
  }
}

function isPlainMethod(node: S.FunctionDef | S.AsyncFunctionDef): boolean {
  if (
    /^(__(new|init_subclass|set_name|class_getitem|getattr|getattribute|setattr|delattr)__)$/.test(
      node.name,
    )
  )
    return false;
  if (/^_[^_].*_$/.test(node.name) && node.name !== '_missing_') return false;
  return node.decorators.every((one) =>
    isNamed(one, ['property', 'staticmethod', 'classmethod', 'abstractmethod']),
  );
}

function isAuto(node: S.Expression): boolean {
  return (
    node.kind === 'Call' &&
    isNamed(node.func, ['auto']) &&
    node.args.length === 0 &&
    node.keywords.length === 0
  );
}

function isLiteral(node: S.Expression): boolean {
  switch (node.kind) {
    case 'Constant':
      return true;
    case 'UnaryOp':
      return isLiteral(node.operand);
    case 'BinOp':
      return isLiteral(node.left) && isLiteral(node.right);
    case 'Tuple':
    case 'List':
      return node.elts.every(isLiteral);
    default:
      return false;
  }
}

/** The members of IntEnum and flags are whole numbers, those of StrEnum texts. */
function isOfKind(node: S.Expression, kind: string): boolean {
  if (kind === 'enum.Enum') return true;
  if (node.kind === 'UnaryOp') return isOfKind(node.operand, kind);
  if (node.kind === 'BinOp') return isOfKind(node.left, kind) && isOfKind(node.right, kind);
  if (node.kind !== 'Constant') return false;
  return node.value.type === (kind === 'enum.StrEnum' ? 'str' : 'int');
}
