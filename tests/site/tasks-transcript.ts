import type { Transcript } from '../../src/run/transcript.ts';

const second = 1_000_000_000;

/** The run of `example1` of `tasksNote`: one task is cancelled while it sleeps, when the loop ends. */
export const tasksTranscript: Transcript = {
  stdout: '2 -- started\n1 -- started\n1 -- finished\nEnded with 1.000001\n',
  stderr: '',
  events: [
    { stream: 'stdout', text: '2 -- started\n', at: 1000, task: 2 },
    { stream: 'stdout', text: '1 -- started\n', at: 1100, task: 3 },
    { stream: 'stdout', text: '1 -- finished\n', at: second + 1100, task: 3 },
    { stream: 'stdout', text: 'Ended with ', at: second + 1200, task: 1 },
    { stream: 'stdout', text: '1.000001\n', at: second + 1200, task: 1 },
  ],
  tasks: [
    { kind: 'created', task: 1, name: 'Task-1', parent: null, at: 0 },
    { kind: 'step', task: 1, at: 100 },
    { kind: 'created', task: 2, name: 'Task-2', parent: 1, at: 200 },
    { kind: 'created', task: 3, name: 'Task-3', parent: 1, at: 300 },
    { kind: 'wait', task: 1, on: 'Task-3', until: null, other: 3, at: 400 },
    { kind: 'step', task: 2, at: 1000 },
    { kind: 'wait', task: 2, on: 'sleep', until: 2 * second, other: null, at: 1050 },
    { kind: 'step', task: 3, at: 1100 },
    { kind: 'wait', task: 3, on: 'sleep', until: second, other: null, at: 1150 },
    { kind: 'step', task: 3, at: second + 1050 },
    { kind: 'ended', task: 3, how: 'finished', detail: null, at: second + 1150 },
    { kind: 'step', task: 1, at: second + 1200 },
    { kind: 'ended', task: 1, how: 'finished', detail: null, at: second + 1300 },
    { kind: 'step', task: 2, at: second + 1400 },
    { kind: 'ended', task: 2, how: 'cancelled', detail: null, at: second + 1400 },
  ],
  outcome: { kind: 'finished' },
  virtualMs: 1000,
  consulted: ['clock'],
};
