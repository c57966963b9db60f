import type { FoundLink } from './find-links.ts';
import { findHeading } from './find-heading.ts';
import { didYouMean } from './nearest-names.ts';
import type { Outline } from './outline.ts';
import type { Outlines } from './outlines.ts';
import { type Problem, type ProblemRule, problem } from './problem.ts';
import { resolveLink } from './resolve-link.ts';
import type { Vault } from './vault.ts';

/**
 * What is wrong with the links and embeds of the note at this path, each with its place and what was likely meant;
 * `hidden` are the notes that are not published.
 */
export function linkProblems(
  note: string,
  vault: Pick<Vault, 'links'>,
  outlines: Outlines,
  hidden: ReadonlySet<string> = new Set(),
): Problem[] {
  const isPublic = !hidden.has(note);
  return (outlines.of(note)?.links ?? []).flatMap((link) => {
    const at = (rule: ProblemRule, detail: string): Problem =>
      problem(rule, note, link.line, link.column, detail);
    const { target } = link;
    const { resolution, headings } = resolveLink(vault.links, link, note);
    const place = { ...link, headings };
    switch (resolution.kind) {
      case 'outside':
        return [at('outside-vault', target)];
      case 'missing': {
        const near = didYouMean(baseName(target), vault.links.names());
        return [at(link.embed ? 'missing-embed' : 'broken-link', target + near)];
      }
      case 'ambiguous':
        return [
          at('ambiguous-link', `${target} (${resolution.candidates.join(', ')})`),
          ...placeProblem(place, outlines.of(resolution.path), at),
        ];
      case 'found':
        return isPublic && hidden.has(resolution.path)
          ? [at('unpublished-link', resolution.path)]
          : placeProblem(place, outlines.of(resolution.path), at);
    }
  });
}

/** Headings and blocks are of notes: `#page=2` of a PDF is none of ours. */
function placeProblem(
  { target, headings, block }: FoundLink,
  outline: Outline | null,
  at: (rule: ProblemRule, detail: string) => Problem,
): Problem[] {
  if (outline === null) return [];
  if (block !== null) {
    const there = outline.blocks.some((id) => id.toLowerCase() === block.toLowerCase());
    if (there) return [];
    return [at('missing-block', `${target}#^${block}${didYouMean(block, outline.blocks)}`)];
  }
  if (headings.length === 0 || findHeading(outline.headings, headings) !== null) return [];
  if (headings.length === 1 && outline.anchors.includes(headings[0] ?? '')) return [];
  const names = outline.headings.map(({ text }) => text);
  const near = didYouMean(headings.at(-1) ?? '', names);
  return [at('missing-heading', `${[target, ...headings].join('#')}${near}`)];
}

function baseName(target: string): string {
  return target.slice(target.lastIndexOf('/') + 1).replace(/\.md$/iu, '');
}
