import type { Root } from 'mdast';
import { findLinks, type WikiLink } from './find-links.ts';
import { type Problem, type ProblemRule, problem } from './problem.ts';
import type { Vault } from './vault.ts';

/** What is wrong with the links and embeds of a note: `tree` was parsed from its text. */
export function linkProblems(
  tree: Root,
  note: { readonly path: string; readonly text: string },
  vault: Pick<Vault, 'links'>,
): Problem[] {
  return findLinks(tree, note.text).flatMap((link) => {
    const at = (rule: ProblemRule, detail: string): Problem =>
      problem(rule, note.path, link.line, link.column, detail);
    if (isExternal(link)) return [];
    const resolution = vault.links.resolve(link.target, note.path);
    switch (resolution.kind) {
      case 'found':
        return [];
      case 'ambiguous':
        return [at('ambiguous-link', `${link.target} (${resolution.candidates.join(', ')})`)];
      case 'outside':
        return [at('outside-vault', link.target)];
      case 'missing':
        return [at(link.embed ? 'missing-embed' : 'broken-link', link.target)];
    }
  });
}

function isExternal({ target }: WikiLink): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//iu.test(target);
}
