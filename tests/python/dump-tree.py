# Prints, as a line of JSON, CPython's own tree of each program in `sources`, in the words of src/python/syntax.ts.
import ast
import json
import struct

OPERATORS = {
    'Add': '+', 'Sub': '-', 'Mult': '*', 'MatMult': '@', 'Div': '/', 'Mod': '%', 'Pow': '**', 'LShift': '<<',
    'RShift': '>>', 'BitOr': '|', 'BitXor': '^', 'BitAnd': '&', 'FloorDiv': '//', 'Invert': '~', 'Not': 'not',
    'UAdd': '+', 'USub': '-', 'And': 'and', 'Or': 'or', 'Eq': '==', 'NotEq': '!=', 'Lt': '<', 'LtE': '<=',
    'Gt': '>', 'GtE': '>=', 'Is': 'is', 'IsNot': 'is not', 'In': 'in', 'NotIn': 'not in',
}
NAMES = {
    'decorator_list': 'decorators', 'type_params': 'typeParams', 'format_spec': 'formatSpec',
    'kw_defaults': 'kwDefaults', 'is_async': 'isAsync', 'context_expr': 'context', 'optional_vars': 'vars',
    'kwd_attrs': 'kwdAttrs', 'kwd_patterns': 'kwdPatterns',
}
LEFT_OUT = {'ctx', 'type_comment', 'type_ignores', 'default_value'}
# Nodes that have no kind of their own in ours.
PLAIN = {'arguments', 'comprehension', 'withitem', 'match_case'}


def bits(value):
    return struct.pack('>d', value).hex()


def constant(value):
    if value is None:
        return {'type': 'None'}
    if value is ...:
        return {'type': 'Ellipsis'}
    if isinstance(value, bool):
        return {'type': 'bool', 'value': value}
    if isinstance(value, int):
        return {'type': 'int', 'value': str(value)}
    if isinstance(value, float):
        return {'type': 'float', 'value': bits(value)}
    if isinstance(value, complex):
        return {'type': 'complex', 'imag': bits(value.imag)}
    if isinstance(value, bytes):
        return {'type': 'bytes', 'value': value.decode('latin-1')}
    return {'type': 'str', 'value': value}


def place(node):
    def units(line, offset):
        return len(lines[line - 1].encode()[:offset].decode().encode('utf-16-le')) // 2 + 1

    return [node.lineno, units(node.lineno, node.col_offset), node.end_lineno, units(node.end_lineno, node.end_col_offset)]


def field(kind, name, value):
    if kind == 'Constant' and name == 'value':
        return constant(value)
    if kind == 'FormattedValue' and name == 'conversion':
        return None if value == -1 else chr(value)
    if kind in ('AnnAssign', 'comprehension') and name in ('simple', 'is_async'):
        return bool(value)
    return tree(value)


def tree(node):
    if isinstance(node, list):
        return [tree(one) for one in node]
    if not isinstance(node, ast.AST):
        return node
    kind = type(node).__name__
    if kind in OPERATORS:
        return OPERATORS[kind]
    if kind == 'TemplateStr':
        return {'kind': kind}
    fields = {
        NAMES.get(name, name): field(kind, name, getattr(node, name, None))
        for name in node._fields
        if name not in LEFT_OUT and not (kind == 'Constant' and name == 'kind')
    }
    if kind in ('ParamSpec', 'TypeVarTuple'):
        fields['bound'] = None
    if kind == 'ImportFrom':
        fields['level'] = fields['level'] or 0
    located = {'at': place(node)} if hasattr(node, 'lineno') else {}
    return {**({} if kind in PLAIN else {'kind': kind}), **located, **fields}


for source in sources:
    lines = source.split('\n')
    print(json.dumps(tree(ast.parse(source))))
