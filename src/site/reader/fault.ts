import { messages } from '../../../plugins/panel/messages.ts';
import { refusalReason } from '../../../plugins/panel/reason.ts';
import type { Outcome } from '../../run/transcript.ts';
import type { Refusal } from '../../translate/translate.ts';
import type { PageLanguage } from './run-texts.ts';

/** Something wrong with a program, at its place: lines and columns from 1. */
export interface Fault {
  readonly line: number;
  readonly column: number;
  /** Null: to the end of the line. */
  readonly end: { readonly line: number; readonly column: number } | null;
  readonly message: string;
}

/** What was refused, in the words of the page. */
export function refusalFault(refusal: Refusal, language: PageLanguage): Fault {
  const { line, column, endLine, endColumn } = refusal;
  const end = { line: endLine, column: endColumn };
  return { line, column, end, message: refusalReason(refusal, language) };
}

/** Where an uncaught exception came from: the last place in the program that its traceback names. */
export function exceptionFault(outcome: Outcome, python: string): Fault | null {
  if (outcome.kind !== 'exception') return null;
  const places = [...outcome.traceback.matchAll(/^ *File "main\.py", line (\d+)/gm)];
  const line = Number(places.at(-1)?.[1]);
  if (!(line > 0)) return null;
  const message = `${outcome.type}${outcome.message && `: ${outcome.message}`}`;
  const indent = /^\s*/.exec(python.split('\n')[line - 1] ?? '')?.[0].length ?? 0;
  return { line, column: indent + 1, end: null, message };
}

/** A list of faults with their places in words. */
export function faultList(faults: readonly Fault[], language: PageLanguage): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'konspekt-faults';
  for (const { line, column, message } of faults) {
    const item = document.createElement('li');
    item.textContent = `${messages[language].place(line, column)}: ${message}`;
    list.append(item);
  }
  return list;
}
