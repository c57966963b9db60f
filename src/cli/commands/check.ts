import { parseNote } from '../../../plugins/parse-note.ts';
import { DiagramPainter } from '../../site/diagram/diagram-painter.ts';
import { Outlines } from '../../vault/outlines.ts';
import { isFine } from '../../verify/report.ts';
import { jsonProblems } from '../../verify/reporters/json.ts';
import { painter, showsColours } from '../../verify/reporters/paint.ts';
import { prettyProblems } from '../../verify/reporters/pretty.ts';
import { CallError } from '../call-error.ts';
import type { Command } from '../command.ts';
import { openVault, vaultFolder } from '../open-vault.ts';
import { byPlace } from '../by-place.ts';
import { diagramProblems } from '../diagram-problems.ts';
import { readNote } from '../read-note.ts';
import { vaultProblems } from '../vault-problems.ts';

const options = {
  strict: { type: 'boolean', help: 'warnings count as well' },
  reporter: { type: 'string', short: 'r', value: 'NAME', help: 'pretty or json (default: pretty)' },
} as const;

export const check: Command<typeof options> = {
  name: 'check',
  summary: 'report the problems of the notes, links and embeds, without running anything',
  operands: ['[VAULT]'],
  description: `Reports what is wrong with the notes of VAULT (default: content): broken links and embeds, outputs that
belong to no code, fences that never close … Runs nothing.

Exit status: 0 when no problem is an error, else 1.`,
  options,
  examples: [
    ['', 'check the vault content'],
    ['~/notes -r json', 'the problems of another vault as JSON'],
  ],
  async run({ strict = false, reporter = 'pretty' }, [named]) {
    if (reporter !== 'pretty' && reporter !== 'json') {
      throw new CallError(
        `unknown reporter ${JSON.stringify(reporter)}`,
        'There are: pretty, json',
      );
    }
    const folder = vaultFolder(named);
    const vault = await openVault(folder);
    const outlines = new Outlines(vault.notes, parseNote);
    const inNotes = vault.notes.flatMap((note) => readNote(note, vault, outlines).problems);
    const found = [
      ...vault.problems,
      ...inNotes,
      ...vaultProblems(vault, outlines),
      ...(await diagramProblems(vault, outlines, new DiagramPainter())),
    ];
    const report = { vault: folder, problems: found.toSorted(byPlace) };
    const paint = painter(showsColours(process.stdout));
    process.stdout.write(
      reporter === 'json' ? jsonProblems(report) : prettyProblems(report, paint),
    );
    return isFine({ ...report, verdicts: [] }, strict) ? 0 : 1;
  },
};
