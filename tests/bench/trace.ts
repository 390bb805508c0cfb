import type {BrowserContext, CDPSession} from 'playwright';

/** An event of a trace, times in microseconds; `tdur` is processor time of its thread. */
export interface TraceEvent {
  name: string;
  cat: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tts?: number;
  tdur?: number;
  args: Record<string, unknown>;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'loading'];

/** Records what every thread of the browser does until `stop` is called; `more` are categories of events beside the usual. */
export async function startTrace(
  context: BrowserContext,
  more: readonly string[] = [],
): Promise<{stop: () => Promise<TraceEvent[]>}> {
  const session = (await context.browser()?.newBrowserCDPSession()) as CDPSession;
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({value}) => events.push(...(value as unknown as TraceEvent[])));
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {includedCategories: [...CATEGORIES, ...more], excludedCategories: ['*']},
  } as never);
  return {
    async stop() {
      await session.send('Tracing.end');
      await done;
      await session.detach();
      return events;
    },
  };
}

/** The events of the main thread that drew a page, in order of time. */
export function mainThreadOf(events: readonly TraceEvent[], url: string): TraceEvent[] {
  const isCommit = ({name, args}: TraceEvent) =>
    name === 'CommitLoad' && ((args['data'] as {url?: string} | undefined)?.url ?? '') === url;
  const commit = events.find(isCommit);
  if (!commit) throw new Error(`the trace knows nothing of ${url}`);
  return events
    .filter(({pid, tid, ts, ph}) => pid === commit.pid && tid === commit.tid && ts >= commit.ts && ph !== 'M')
    .sort((a, b) => a.ts - b.ts);
}

/** The tasks of a main thread: when each began, milliseconds by the clock and of processor time. */
export function tasksOf(thread: readonly TraceEvent[]): {ts: number; dur: number; cpu: number}[] {
  return thread
    .filter(({name, dur}) => name === 'RunTask' && dur !== undefined)
    .map(({ts, dur = 0, tdur = 0}) => ({ts, dur: dur / 1000, cpu: tdur / 1000}));
}
