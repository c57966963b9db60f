import type { Language } from '../panel/messages.ts';
import { seconds } from './axis.ts';
import type { Lane } from './lanes.ts';
import type { TimelineTexts } from './texts.ts';

/** More waits than this are not read out one by one. */
const mostWaits = 6;

/** The life of a task in one sentence: what a lane shows, for those who listen to it. */
export function describeLane(lane: Lane, text: TimelineTexts, language: Language): string {
  const time = (at: number): string => seconds(at, language);
  const waits = lane.waits.filter((wait) => time(wait.from) !== time(wait.to)).slice(0, mostWaits);
  const parts = [
    text.created(time(lane.created), lane.parent),
    ...waits.map(({ asleep, on, from, to }) =>
      asleep ? text.sleptFor(time(from), time(to)) : text.waitedFor(on, time(from), time(to)),
    ),
    lane.ended === null
      ? text.unfinished
      : text.endedAt(text.ended[lane.ended.how], time(lane.ended.at), lane.ended.detail),
  ];
  return `${lane.name}: ${parts.join(', ')}.`;
}
