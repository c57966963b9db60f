import { hardline, indent as indented, type Doc, type DocNode, type GroupDoc } from './doc.ts';
import type { GroupId } from './doc.ts';
import { propagateBreaks } from './doc-queries.ts';
import { fits, type End, type Mode, type Piece } from './fits.ts';
import { Page } from './page.ts';
import { textWidth } from './text-width.ts';

/** Columns that Prettier allows by default. */
export const PAGE_WIDTH = 80;
const INDENT = 2;

interface Command extends Piece {
  readonly indent: number;
  readonly blank: boolean;
}

/** Lays `doc` out on lines of `width` columns, breaking outer groups before inner ones. */
export function printDoc(doc: Doc, width: number = PAGE_WIDTH): Page {
  propagateBreaks(doc);
  return new DocPrinter(width).print(doc);
}

class DocPrinter {
  readonly #page = new Page();
  readonly #modes = new Map<GroupId, Mode>();
  readonly #commands: Command[] = [];
  readonly #suffixes: Command[] = [];
  readonly #width: number;
  #column = 0;
  /** A forced break was met in a flat group: what follows must be measured again. */
  #remeasure = false;

  constructor(width: number) {
    this.#width = width;
  }

  print(doc: Doc): Page {
    this.#commands.push({ indent: 0, mode: 'broken', blank: false, doc });
    for (;;) {
      const command = this.#commands.pop();
      if (command !== undefined) this.#step(command);
      else if (this.#suffixes.length > 0) this.#flushSuffixes();
      else return this.#page;
    }
  }

  #flushSuffixes(): void {
    this.#commands.push(...this.#suffixes.reverse());
    this.#suffixes.length = 0;
  }

  #push(command: Command, doc: Doc | End, change: Partial<Command> = {}): void {
    this.#commands.push({ ...command, ...change, doc });
  }

  #step(command: Command): void {
    const { doc } = command;
    if (typeof doc === 'string') {
      this.#page.write(doc, command.blank);
      this.#column += textWidth(doc);
    } else if (isList(doc)) {
      for (let index = doc.length - 1; index >= 0; index--) this.#push(command, doc[index] ?? '');
    } else if (doc.type === 'end-source') {
      this.#page.note(doc.line);
      if (doc.whole !== null) this.#page.fill(doc.whole.from, doc.whole.first);
    } else if (doc.type === 'end-arrow-generics') {
      this.#page.openArrow(doc.start);
    } else if (doc.type === 'end-arrow-return') {
      this.#page.closeArrowReturn(doc.start);
    } else {
      this.#stepNode(command, doc);
    }
  }

  #stepNode(command: Command, doc: DocNode): void {
    switch (doc.type) {
      case 'indent':
        return this.#push(command, doc.contents, { indent: command.indent + INDENT });
      case 'align':
        return this.#push(command, doc.contents, {
          indent: doc.width === 'root' ? 0 : command.indent + doc.width,
        });
      case 'group':
        return this.#group(command, doc);
      case 'fill':
        return this.#fill(command, doc.parts);
      case 'if-break': {
        const mode = this.#modeOf(command, doc.group);
        return this.#push(command, mode === 'broken' ? doc.broken : doc.flat);
      }
      case 'indent-if-break': {
        const mode = this.#modeOf(command, doc.group);
        return this.#push(command, mode === 'broken' ? indented(doc.contents) : doc.contents);
      }
      case 'line':
        return this.#line(command, doc.kind);
      case 'line-suffix':
        this.#suffixes.push({ ...command, doc: doc.contents });
        return;
      case 'line-suffix-boundary':
        if (this.#suffixes.length > 0) this.#push(command, hardline);
        return;
      case 'break-parent':
        return;
      case 'braces':
        if (command.mode === 'broken') this.#page.opened.add(doc.node);
        return;
      case 'types':
        return this.#push(command, doc.contents, { blank: true });
      case 'arrow-generics':
        this.#push(command, { type: 'end-arrow-generics', start: this.#page.length });
        return this.#push(command, doc.contents, { blank: true });
      case 'arrow-return':
        this.#push(command, { type: 'end-arrow-return', start: this.#page.length });
        return this.#push(command, doc.contents, { blank: true });
      case 'source':
        this.#page.note(doc.first);
        this.#push(command, {
          type: 'end-source',
          line: doc.last,
          whole: doc.whole === true ? { from: this.#page.line, first: doc.first } : null,
        });
        return this.#push(command, doc.contents);
      case 'member-chain':
        return this.#push(command, doc.contents);
    }
  }

  #modeOf(command: Command, group: GroupId | undefined): Mode {
    return group === undefined ? command.mode : (this.#modes.get(group) ?? 'flat');
  }

  #fits(next: Command, rest: readonly Command[], flatOnly: boolean): boolean {
    const room = this.#width - this.#column;
    return fits(next, rest, room, this.#suffixes.length > 0, this.#modes, flatOnly);
  }

  #group(command: Command, doc: GroupDoc): void {
    const chosen = this.#choose(command, doc);
    this.#commands.push(chosen);
    if (doc.id !== undefined) this.#modes.set(doc.id, chosen.mode);
  }

  #choose(command: Command, doc: GroupDoc): Command {
    if (command.mode === 'flat' && !this.#remeasure) {
      const inner = doc.broken ? (doc.states?.at(-1) ?? doc.contents) : doc.contents;
      return { ...command, mode: doc.broken ? 'broken' : 'flat', doc: inner };
    }
    this.#remeasure = false;
    const flat: Command = { ...command, mode: 'flat', doc: doc.contents };
    if (!doc.broken && this.#fits(flat, this.#commands, false)) return flat;
    if (doc.states === undefined) return { ...command, mode: 'broken', doc: doc.contents };
    if (!doc.broken) {
      for (const state of doc.states.slice(1, -1)) {
        const attempt: Command = { ...command, mode: 'flat', doc: state };
        if (this.#fits(attempt, this.#commands, false)) return attempt;
      }
    }
    return { ...command, mode: 'broken', doc: doc.states.at(-1) ?? doc.contents };
  }

  #fill(command: Command, parts: readonly Doc[]): void {
    const [content, separator, next] = parts;
    if (content === undefined) return;
    const contentFits = this.#fits({ ...command, mode: 'flat', doc: content }, [], true);
    const contentMode: Mode = contentFits ? 'flat' : 'broken';
    if (separator === undefined) return this.#push(command, content, { mode: contentMode });
    if (next === undefined) {
      this.#push(command, separator, { mode: contentMode });
      return this.#push(command, content, { mode: contentMode });
    }
    const pair: Command = { ...command, mode: 'flat', doc: [content, separator, next] };
    const pairFits = this.#fits(pair, [], true);
    this.#push(command, { type: 'fill', parts: parts.slice(2) });
    this.#push(command, separator, { mode: pairFits ? 'flat' : 'broken' });
    this.#push(command, content, { mode: contentMode });
  }

  #line(command: Command, kind: 'line' | 'soft' | 'hard' | 'literal'): void {
    const forced = kind === 'hard' || kind === 'literal';
    if (command.mode === 'flat' && !forced) {
      if (kind === 'line') this.#step({ ...command, doc: ' ' });
      return;
    }
    if (command.mode === 'flat') this.#remeasure = true;
    if (this.#suffixes.length > 0) {
      this.#commands.push(command);
      return this.#flushSuffixes();
    }
    if (kind !== 'literal') this.#page.trim();
    const indentation = kind === 'literal' ? 0 : command.indent;
    this.#page.newLine(indentation);
    this.#column = indentation;
  }
}

function isList(doc: Doc | End): doc is readonly Doc[] {
  return Array.isArray(doc);
}
