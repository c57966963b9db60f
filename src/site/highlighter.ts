import {
  bundledLanguages,
  createCssVariablesTheme,
  createHighlighter,
  createJavaScriptRegexEngine,
  type ThemedToken,
} from 'shiki';
import type { CodeToken, Highlight } from '../../plugins/highlight.ts';

const variable = '--code-';
const names = createCssVariablesTheme({
  name: 'konspekt',
  variablePrefix: variable,
  fontStyle: false,
});
/** Names of variables are plain text in both languages: TypeScript's grammar calls them constants. */
const variables = [
  'variable.other.constant',
  'variable.other.constant.object',
  'variable.other.object',
  'variable.other.property',
  'variable.other.readwrite',
];
const theme: typeof names = {
  ...names,
  tokenColors: [
    ...(names.tokenColors ?? []),
    { scope: variables, settings: { foreground: `var(${variable}foreground)` } },
  ],
};

/** Shiki with one theme of names instead of colours: the style sheet gives them colours in light and dark. */
export async function createCodeHighlighter(): Promise<Highlight> {
  const shiki = await createHighlighter({
    themes: [theme],
    langs: ['python', 'typescript'],
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
  // Both languages of the interface show the same code.
  const known = new Map<string, readonly (readonly CodeToken[])[]>();
  return async (code, language) => {
    const key = `${language}\n${code}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const name = language === 'pycon' ? 'python' : language;
    if (!shiki.getLoadedLanguages().includes(name)) {
      const load =
        Object.hasOwn(bundledLanguages, name) &&
        bundledLanguages[name as keyof typeof bundledLanguages];
      if (!load) return null;
      await shiki.loadLanguage(load);
    }
    const { tokens } = shiki.codeToTokens(code, { lang: name as 'python', theme: 'konspekt' });
    const lines = tokens.map((line) => mergeEqual(line.map(toToken)));
    known.set(key, lines);
    return lines;
  };
}

function toToken({ content, color }: ThemedToken): CodeToken {
  const [, kind = null] = /--code-token-([a-z-]+)/.exec(color ?? '') ?? [];
  return { text: content, kind };
}

/** Neighbours of one kind become one token, white space joins either: smaller pages. */
function mergeEqual(tokens: readonly CodeToken[]): CodeToken[] {
  const merged: CodeToken[] = [];
  for (const token of tokens) {
    const last = merged.at(-1);
    if (last !== undefined && last.kind === token.kind) {
      merged[merged.length - 1] = { text: last.text + token.text, kind: last.kind };
    } else merged.push(token);
  }
  return merged;
}
