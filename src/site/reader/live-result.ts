import { messages } from '../../../plugins/panel/messages.ts';
import { endOfAxis, timeline } from '../../../plugins/timeline/timeline.ts';
import type { Transcript } from '../../run/transcript.ts';
import { timelineCursor } from './cursor.ts';
import { hastToDom } from './hast-to-dom.ts';
import { liveOutput } from './live-output.ts';
import { tieMoments } from './moments.ts';
import { runTexts, type PageLanguage } from './run-texts.ts';

/** A result on the page that unfolds with virtual time. */
export interface LiveResult {
  readonly area: HTMLElement;
  /** The last moment that there is to show, in nanoseconds. */
  readonly end: number;
  readonly showUntil: (nanoseconds: number) => void;
}

/** The output and the timeline of a run, before its first moment. */
export function liveResult(transcript: Transcript, language: PageLanguage): LiveResult {
  const area = document.createElement('div');
  area.className = 'konspekt-live';
  const samp = document.createElement('samp');
  samp.className = 'konspekt-samp';
  samp.setAttribute('role', 'log');
  samp.setAttribute('aria-label', runTexts[language].output);
  area.append(outputFigure(samp, transcript, language));
  const picture = timeline(transcript, language);
  if (picture !== null) area.append(hastToDom(picture));
  tieMoments(area);
  const output = liveOutput(samp, transcript.events);
  const moveCursor = timelineCursor(area, endOfAxis(transcript));
  const last = transcript.events.at(-1)?.at ?? 0;
  return {
    area,
    end: Math.max(last, endOfAxis(transcript), transcript.virtualMs * 1e6),
    showUntil: (nanoseconds) => {
      output.showUntil(nanoseconds);
      moveCursor(nanoseconds);
    },
  };
}

function outputFigure(
  samp: HTMLElement,
  { events }: Transcript,
  language: PageLanguage,
): HTMLElement {
  const figure = document.createElement('figure');
  figure.className = 'konspekt-output';
  figure.dataset['kind'] = 'live';
  const caption = document.createElement('figcaption');
  caption.textContent = runTexts[language].output;
  if (events.length === 0) {
    const nothing = document.createElement('p');
    nothing.className = 'konspekt-nothing';
    nothing.textContent = messages[language].output.nothing;
    figure.append(caption, nothing);
    return figure;
  }
  const pre = document.createElement('pre');
  pre.className = 'konspekt-pre';
  pre.append(samp);
  figure.append(caption, pre);
  return figure;
}
