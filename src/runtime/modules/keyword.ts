export const __name__ = 'keyword';

export const kwlist =
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  );
export const softkwlist = ['_', 'case', 'match', 'type'];

export const iskeyword = (text: unknown): boolean => kwlist.includes(text as string);
export const issoftkeyword = (text: unknown): boolean => softkwlist.includes(text as string);
