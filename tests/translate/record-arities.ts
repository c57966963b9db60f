/**
 * Records how many arguments CPython's builtins take, and what it says of too few or too many, as
 * src/translate/2-type/tables/recorded-arities.ts: `node tests/translate/record-arities.ts`, after each new version of the
 * reference.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReference } from '../../src/run/reference.ts';

const program = `
import builtins, collections, datetime, decimal, fractions, inspect, io, json, re, warnings
warnings.simplefilter("ignore")
MANY = 12
arity = re.compile(r"takes |expected (at |exactly |\\d)|missing \\d* ?required|must have at least|missing \\d+")
def said(f, n):
    try:
        f(*[None] * n)
    except TypeError as e:
        if arity.search(str(e)):
            return str(e)
    except BaseException:
        pass
    return None
def names_of(f):
    try:
        return [p.name for p in inspect.signature(f).parameters.values() if p.kind in (p.POSITIONAL_OR_KEYWORD, p.KEYWORD_ONLY)]
    except (TypeError, ValueError):
        return {"max": ["key", "default"], "min": ["key", "default"], "int": ["base"], "str": ["object", "encoding", "errors"], "bytes": ["source", "encoding", "errors"], "bytearray": ["source", "encoding", "errors"], "zip": ["strict"], "sorted": ["key", "reverse"], "map": ["strict"]}.get(f.__name__)
def with_keyword(f, n, arg=None):
    try:
        f(*[arg] * n, zzz=1)
    except TypeError as e:
        return str(e)
    except BaseException:
        pass
    return None
def keywords_of(f, plain, low, most):
    m = with_keyword(f, len(low)) or ""
    if "keyword" not in m:
        m = with_keyword(f, len(low), ()) or ""
    if "takes no keyword arguments" in m:
        return {"none": m}
    names = names_of(plain)
    if "'zzz'" in m and names:
        full = with_keyword(f, most) if most is not None else None
        at_most = full.replace(str(most + 1), "{n}") if full and re.search(r"takes at most \\d+ (keyword )?argument", full) else None
        return {"names": names, "unknown": m.replace("zzz", "{name}"), "full": at_most}
    return None
def note(name, f, plain=None):
    low = []
    while len(low) < 4 and (m := said(f, len(low))) is not None:
        low.append(m)
    high = said(f, MANY)
    most = None
    if high is not None:
        most = MANY
        while most > 0 and said(f, most) is not None and most >= len(low):
            most -= 1
        if most < len(low):
            most = 0 if "no arguments" in high else most
        high = (said(f, most + 1) or high).replace(f"{most + 1} given", "{n} given").replace(f"got {most + 1}", "got {n}").replace(f"{MANY} given", "{n} given")
    # What refuses None itself says nothing of how many.
    if (low or high is not None) and (most is None or len(low) <= most):
        found[name] = [low, most, high, keywords_of(f, plain or f, low, most)]
found = {}
skipped = "input exit quit breakpoint help open print copyright credits license exec eval compile __import__ super".split()
for name, f in vars(builtins).items():
    if name not in skipped and not name.startswith("_") and callable(f):
        if not (isinstance(f, type) and issubclass(f, BaseException)):
            note(name, f)
for value in ("a", b"a", bytearray(b"a"), [1], (1,), {1: 1}, {1}, frozenset([1]), 1, 1.5, 1j, range(2)):
    owner = type(value).__name__
    for name in dir(value):
        if not name.startswith("_") and callable(getattr(value, name)):
            fresh = type(value)
            note(owner + "." + name, lambda *args, fresh=fresh, value=value, name=name, **kw: getattr(fresh(value) if fresh is not range else value, name)(*args, **kw), getattr(value, name))
for make in (
    lambda: collections.deque([1]),
    lambda: datetime.date(2024, 1, 1),
    lambda: datetime.datetime(2024, 1, 1),
    lambda: datetime.time(1),
    lambda: datetime.timedelta(1),
    lambda: decimal.Decimal(1),
    lambda: fractions.Fraction(1),
    lambda: io.StringIO("a"),
    lambda: re.compile("a"),
    lambda: re.match("a", "a"),
):
    owner = type(make()).__name__
    for name in dir(make()):
        if not name.startswith("_") and callable(getattr(make(), name)):
            note(owner + "." + name, lambda *args, make=make, name=name, **kw: getattr(make(), name)(*args, **kw), getattr(make(), name))
print(json.dumps(found))
`;

const reference = createReference();
const { stdout, stderr } = await reference.run(program);
reference.close();
if (stderr !== '') throw new Error(stderr);
const found = JSON.parse(stdout) as Record<
  string,
  [string[], number | null, string | null, object | null]
>;
/** What is said of many builtins alike, with {full} for `str.join` and {own} for `join`; and of whom. */
const alike = new Map<string, string[]>();
for (const [name, [low, most, high, keywords]] of Object.entries(found)) {
  const own = name.slice(name.lastIndexOf('.') + 1);
  const said = JSON.stringify({ low, most, high, ...(keywords ? { keywords } : {}) })
    .replace(new RegExp(`(?<=["'])${name.replace('.', '\\.')}(?=[( ])`, 'g'), '{full}')
    .replace(new RegExp(`(?<=["'])${own}(?=[( ])`, 'g'), '{own}');
  alike.set(said, [...(alike.get(said) ?? []), name]);
}
const lines = [...alike].map(
  ([said, names]) => `  [${said},\n   ${JSON.stringify(names.join(' '))}],`,
);
writeFileSync(
  join(import.meta.dirname, '../../src/translate/2-type/tables/recorded-arities.ts'),
  `import type { Arity } from './arities.ts';

/**
 * How many arguments builtin functions, types and methods take, each with the names of those of whom it holds. Recorded
 * from CPython by tests/translate/record-arities.ts.
 */
// prettier-ignore
export const recordedArities: readonly (readonly [arity: Arity, names: string])[] = [
${lines.join('\n')}
];
`,
);
