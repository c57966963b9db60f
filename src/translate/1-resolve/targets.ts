import type * as S from '../../python/syntax.ts';

/** The names that an assignment target binds, in order. */
export function targetNames(target: S.Expression): S.Name[] {
  switch (target.kind) {
    case 'Name':
      return [target];
    case 'Tuple':
    case 'List':
      return target.elts.flatMap(targetNames);
    case 'Starred':
      return targetNames(target.value);
    default:
      return [];
  }
}

/** The names that a match pattern binds. */
export function patternNames(pattern: S.Pattern): string[] {
  switch (pattern.kind) {
    case 'MatchValue':
    case 'MatchSingleton':
      return [];
    case 'MatchSequence':
    case 'MatchOr':
      return pattern.patterns.flatMap(patternNames);
    case 'MatchMapping':
      return [...pattern.patterns.flatMap(patternNames), ...(pattern.rest ? [pattern.rest] : [])];
    case 'MatchClass':
      return [...pattern.patterns, ...pattern.kwdPatterns].flatMap(patternNames);
    case 'MatchStar':
      return pattern.name ? [pattern.name] : [];
    case 'MatchAs':
      return [
        ...(pattern.pattern ? patternNames(pattern.pattern) : []),
        ...(pattern.name ? [pattern.name] : []),
      ];
  }
}

export function allParameters(args: S.Arguments): S.Arg[] {
  return [
    ...args.posonlyargs,
    ...args.args,
    ...(args.vararg ? [args.vararg] : []),
    ...args.kwonlyargs,
    ...(args.kwarg ? [args.kwarg] : []),
  ];
}

/** The name that `import a.b` or `import a as b` binds. */
export function aliasName(alias: S.Alias): string {
  return alias.asname ?? alias.name.split('.')[0] ?? alias.name;
}
