import {tasksOf, type TraceEvent} from './trace.ts';

/** What one load of a page cost. Times in milliseconds. */
export interface Load extends ThreadCost {
  shift: number;
  heap: number;
  nodes: number;
  painted: number;
  /** By the clock, from the end of parsing to the last change of what is painted. */
  untilPainted: number;
  parts: Record<string, PartCost>;
}

interface ThreadCost {
  /** Processor time of the main thread up to the card's opening. */
  cpu: number;
  /** Processor time of the longest task, and number of tasks of more than 50 ms. */
  longest: number;
  long: number;
  layouts: number;
}

export interface PartCost {
  cpu: number;
  tasks: number;
  longest: number;
}

/**
 * Parts of Whence's work, by the measures that its test build writes: processor time of the tasks they lie in, but of
 * the look, which is a part of a task, its time by the clock.
 */
export const PARTS = {look: 'whence:look', find: 'whence:find-task', paint: 'whence:paint-task', card: 'card'} as const;

/** What a page's main thread did until it was scrolled to the card. */
export function threadCost(thread: readonly TraceEvent[]): ThreadCost {
  const from = thread.find(({name}) => name === 'load-over')?.ts ?? Infinity;
  const before = thread.filter(({ts}) => ts < from);
  const times = tasksOf(before).map(({cpu}) => cpu);
  return {
    cpu: times.reduce((sum, cpu) => sum + cpu, 0),
    longest: Math.max(0, ...times),
    long: times.filter((cpu) => cpu > 50).length,
    layouts: before.filter(({name, ph}) => name === 'Layout' && ph !== 'E').length,
  };
}

/** What each part cost: the tasks that one of its measures lies in. */
export function partCosts(thread: readonly TraceEvent[]): Record<string, PartCost> {
  const tasks = tasksOf(thread);
  const inside = (spans: readonly {from: number; to: number}[]) =>
    tasks.filter(({ts, dur}) => spans.some(({from, to}) => from < ts + dur * 1000 && to > ts)).map(({cpu}) => cpu);
  const parts = Object.entries(PARTS).map(([part, name]) => {
    const times = inside(part === 'card' ? cardSpan(thread) : measured(thread, name));
    return [part, summarise(times)] as const;
  });
  const looks = measured(thread, PARTS.look).map(({from, to}) => (to - from) / 1000);
  return {gate: summarise(gateTimes(thread)), ...Object.fromEntries(parts), look: summarise(looks)};
}

function summarise(times: readonly number[]): PartCost {
  return {cpu: times.reduce((sum, cpu) => sum + cpu, 0), tasks: times.length, longest: Math.max(0, ...times)};
}

/** What the script that runs in every page takes itself: being compiled and run, and its timers. */
function gateTimes(thread: readonly TraceEvent[]): number[] {
  const isGate = ({name, args}: TraceEvent) =>
    (name === 'EvaluateScript' || name === 'FunctionCall') &&
    ((args['data'] as {url?: string} | undefined)?.url ?? '').endsWith('/content-script.js');
  return thread.filter(isGate).map(({tdur = 0}) => tdur / 1000);
}

function cardSpan(thread: readonly TraceEvent[]): {from: number; to: number}[] {
  const [from, to] = ['card-from', 'card-to'].map((mark) => thread.find(({name}) => name === mark)?.ts);
  return from !== undefined && to !== undefined ? [{from, to}] : [];
}

/** Measures are pairs of events, one where each begins and one where it ends. */
function measured(thread: readonly TraceEvent[], name: string): {from: number; to: number}[] {
  const [begins, ends] = ['b', 'e'].map((phase) => thread.filter((event) => event.name === name && event.ph === phase));
  return (begins ?? []).map(({ts}, i) => ({from: ts, to: ends?.[i]?.ts ?? ts}));
}

/** Runs in the page from its start: adds up layout shifts, and notes when parsing ended and when marks last changed. */
export function watchPage(): void {
  const seen = Object.assign(globalThis, {layoutShift: 0, idleAt: 0, paintedAt: 0});
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.layoutShift += (entry as unknown as {value: number}).value;
  }).observe({type: 'layout-shift', buffered: true});
  document.addEventListener('DOMContentLoaded', () => {
    seen.idleAt = performance.now();
    const marks = ['whence-mark', 'mark', 'hypothesis-highlight'].map((tag) => document.getElementsByTagName(tag));
    let last = 0;
    const look = () => {
      const highlights = [...CSS.highlights.values()].reduce((sum, {size}) => sum + size, 0);
      const now = marks.reduce((sum, {length}) => sum + length, highlights);
      if (now !== last) seen.paintedAt = performance.now();
      last = now;
    };
    setInterval(look, 50);
  });
}
