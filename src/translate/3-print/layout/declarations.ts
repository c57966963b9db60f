import type { TsClassMember, TsStatement, TsType } from '../tree.ts';
import { ownLine, printDoc, trailingComment } from './comments.ts';
import {
  group,
  hardline,
  ifBreak,
  indent,
  join,
  line,
  lineSuffixBoundary,
  typesOnly,
  type Doc,
} from './doc.ts';
import { indentIfBreak } from './doc.ts';
import { printKey } from './keys.ts';
import { printSignatureParts } from './parameters.ts';
import { at, type Path } from './path.ts';
import type { Printer } from './printer.ts';
import { quote } from './strings.ts';
import { isHuggedUnion, printAnnotation, printType, printTypeParameters } from './types.ts';

type Statement<K extends TsStatement['kind']> = Extract<TsStatement, { kind: K }>;

/** `import { a, b as c } from "d";`. */
export function printImport(node: Statement<'import'>): Doc {
  const head = node.typeOnly === true ? 'import type ' : 'import ';
  const names = node.names.map(({ imported, local }) =>
    local === undefined || local === imported ? imported : `${imported} as ${local}`,
  );
  const [only, ...more] = names;
  const source = [' from ', quote(node.from), ';'];
  const contents: Doc =
    only === undefined
      ? [head, '{}', ...source]
      : more.length === 0
        ? [head, '{ ', only, ' }', ...source]
        : [
            head,
            group(['{', indent([line, join([',', line], names)]), ifBreak(','), line, '}']),
            ...source,
          ];
  return node.typeOnly === true ? typesOnly(contents) : contents;
}

/** `type A<T> = B;`. */
export function printTypeAlias(node: Statement<'typeAlias'>, printer: Printer): Doc {
  const left: Doc = ['type ', node.name, printTypeParameters(node.typeParameters)];
  if (node.type.kind === 'union' && !isHuggedUnion(node.type)) {
    const right = group(indent([line, printType(node.type, 'alias', printer)]));
    return typesOnly([group([group(left), ' =', right]), ';']);
  }
  const id = Symbol('alias');
  const contents = group([
    group(left),
    ' =',
    group(indent(line), { id }),
    lineSuffixBoundary,
    indentIfBreak(printType(node.type, 'alias', printer), id),
  ]);
  return typesOnly([contents, ';']);
}

/** `interface A extends B { … }`. */
export function printInterface(node: Statement<'interface'>, path: Path, printer: Printer): Doc {
  const head: Doc[] = ['interface ', node.name, printTypeParameters(node.typeParameters)];
  const bases = (node.extends ?? []).map((type: TsType) => printType(type, 'annotation', printer));
  const heritage: Doc =
    bases.length === 0
      ? ''
      : bases.length === 1
        ? [' extends ', bases]
        : [line, 'extends', group(indent([line, join([',', line], bases)]))];
  const start = bases.length > 1 ? group([...head, indent(heritage)]) : [...head, heritage];
  const members = node.members.map((member, index) => [
    index === 0 ? '' : [hardline, member.blankBefore === true ? hardline : ''],
    printInterfaceMember(at(path, 'member', member), printer),
  ]);
  const body: Doc = members.length === 0 ? '{}' : ['{', indent([hardline, members]), hardline, '}'];
  return typesOnly([start, ' ', body]);
}

function printInterfaceMember(path: Path<TsClassMember>, printer: Printer): Doc {
  const { node } = path;
  if (node.kind === 'staticBlock') return '';
  const key = printKey(node.name, path, printer);
  const contents: Doc =
    node.kind === 'field'
      ? [
          node.readonly === true ? 'readonly ' : '',
          key,
          node.optional === true ? '?' : '',
          printAnnotation(node.type, printer),
        ]
      : printMethodSignature({ ...path, node }, key, printer);
  const leading = (node.leading ?? []).map((one) => [ownLine([one]), hardline]);
  const doc = node.doc === undefined ? '' : printDoc(node.doc);
  return [...leading, doc, contents, ';', trailingComment(node.trailing)];
}

function printMethodSignature(
  path: Path<Extract<TsClassMember, { kind: 'method' }>>,
  key: Doc,
  printer: Printer,
): Doc {
  const { node } = path;
  const [generics, list, returns] = printSignatureParts(path, node, printer, false);
  const accessor = node.accessor === undefined ? '' : `${node.accessor} `;
  return group([accessor, key, generics, list, group(returns)]);
}
