import type { ElementContent } from 'hast';
import type { Transcript } from '../../src/run/transcript.ts';
import type { Language } from '../panel/messages.ts';
import { across as acrossAxis } from './across.ts';
import { axisMarks, seconds } from './axis.ts';
import { describeLane } from './describe.ts';
import { element as h } from './element.ts';
import { lanes, type Lane, type Wait } from './lanes.ts';
import { timelineTexts, type TimelineTexts } from './texts.ts';

/** Heights in CSS pixels; across, everything is in percent, so that text keeps its size on any screen. */
const laneHeight = 44;
const axisHeight = 26;
const barTop = 22;
const barHeight = 16;
/** Percent of the width of a narrow screen that a letter of a label takes. */
const widthOfLetter = 2.1;
/** More lanes than this make a picture that nobody reads; the words below it stay. */
const mostLanes = 24;

/** Virtual time at its place across, given the time at which the axis ends. */
type Across = (nanoseconds: number) => string;

/**
 * A picture of a concurrent run, drawn from its trace: a lane for each task on the axis of virtual
 * time, and the same in words. Null where there is nothing to see: one task, or no time that passes.
 */
export function timeline(transcript: Transcript, language: Language): ElementContent | null {
  const tasks = lanes(transcript);
  const end = endOfAxis(transcript);
  if (tasks.length < 2 || end < 1_000) return null;
  const text = timelineTexts[language];
  const shown = tasks.slice(0, mostLanes);
  const across: Across = (at) => acrossAxis(at, end);
  const height = shown.length * laneHeight + axisHeight;
  const label = text.summary(tasks.length, seconds(end, language));
  return h('figure', { className: ['konspekt-timeline'] }, [
    h('figcaption', {}, text.title),
    h(
      'svg',
      { className: ['konspekt-lanes'], width: '100%', height, role: 'img', ariaLabel: label },
      [
        ...axis(end, height, across, language, text),
        ...shown.flatMap((lane, index) => drawLane(lane, index * laneHeight, across, text)),
      ],
    ),
    h('details', { className: ['konspekt-words'] }, [
      h('summary', {}, text.inWords),
      h(
        'ul',
        {},
        tasks.map((lane) => h('li', {}, describeLane(lane, text, language))),
      ),
    ]),
  ]);
}

/** The virtual time, in nanoseconds, at which the last task did something. */
export function endOfAxis({ tasks }: Transcript): number {
  return tasks.reduce((latest, { at }) => Math.max(latest, at), 0);
}

function axis(
  end: number,
  height: number,
  across: Across,
  language: Language,
  text: TimelineTexts,
): ElementContent[] {
  return axisMarks(end, 5).flatMap((mark) => [
    h('line', {
      className: ['konspekt-mark'],
      x1: across(mark),
      x2: across(mark),
      y1: 4,
      y2: height - 18,
    }),
    h(
      'text',
      { className: ['konspekt-axis'], x: across(mark), y: height - 5 },
      text.atMark(seconds(mark, language)),
    ),
  ]);
}

function drawLane(lane: Lane, top: number, across: Across, text: TimelineTexts): ElementContent[] {
  const last = lane.ended?.at ?? lane.waits.at(-1)?.to ?? lane.created;
  const bar = top + barTop;
  // Beside the right end a name has room to the left only.
  const late = Number.parseFloat(across(lane.created)) > 70;
  return [
    h(
      'text',
      {
        className: late ? ['konspekt-lane-name', 'konspekt-late'] : ['konspekt-lane-name'],
        x: across(lane.created),
        y: top + 16,
      },
      laneLabel(lane, text),
    ),
    h('line', {
      className: ['konspekt-life'],
      x1: across(lane.created),
      x2: across(last),
      y1: bar + barHeight / 2,
      y2: bar + barHeight / 2,
    }),
    ...lane.waits.flatMap((wait) => drawWait(wait, bar, across, text)),
    ...lane.prints.map(({ at, text: printed }) =>
      h(
        'circle',
        {
          className: ['konspekt-print'],
          cx: across(at),
          cy: bar + barHeight / 2,
          r: 3,
          dataAt: at,
        },
        [h('title', {}, text.printed(printed))],
      ),
    ),
    ...(lane.ended === null ? [] : [endMark(lane.ended.how, across(last), bar)]),
  ];
}

function laneLabel(lane: Lane, text: TimelineTexts): string {
  const how =
    lane.ended === null
      ? text.unfinished
      : lane.ended.how === 'finished'
        ? null
        : text.ended[lane.ended.how];
  return how === null ? lane.name : `${lane.name}: ${how}`;
}

function drawWait(wait: Wait, top: number, across: Across, text: TimelineTexts): ElementContent[] {
  const width = round(Number.parseFloat(across(wait.to)) - Number.parseFloat(across(wait.from)));
  const label = wait.asleep ? text.asleep : text.waiting(wait.on);
  const className = [wait.asleep ? 'konspekt-asleep' : 'konspekt-waiting'];
  const x = across(wait.from);
  const bar = { className, x, y: top, width: `${width}%`, height: barHeight, rx: 2 };
  const fits = label.length * widthOfLetter <= width;
  return [
    h('rect', bar, [h('title', {}, label)]),
    ...(fits
      ? [h('text', { className: ['konspekt-bar-label'], x, dx: 7, y: top + 12 }, label)]
      : []),
  ];
}

/** A bar for the end, a cross where it was cancelled or failed; the label says the same in words. */
function endMark(how: 'finished' | 'cancelled' | 'failed', x: string, top: number): ElementContent {
  if (how === 'finished') {
    return h('line', {
      className: ['konspekt-end'],
      x1: x,
      x2: x,
      y1: top - 2,
      y2: top + barHeight + 2,
    });
  }
  return h('text', { className: ['konspekt-cut'], x, y: top + barHeight }, '✕');
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
