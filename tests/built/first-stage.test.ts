// What the script in every page asks of a page that is no article: counted, as a clock would tell of the machine.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {runInNewContext} from 'node:vm';

/** Bytes; browsers compile them anew in every page. */
const LARGEST = 4_000;

const SENTENCE =
  'The commission said on Monday that turnout was 61 per cent, and that it had been 70 in the year before. ';

interface Page {
  /** Names of what was called or made, in order. */
  calls: string[];
  mutate(): void;
  navigateTo(url: string): void;
  /** Lets the time of the timer pass that is set, if any, and runs it; answers the milliseconds. */
  runTimer(): number | null;
  /** How many texts were walked over. */
  walked(): number;
}

/** A page of these paragraphs and other texts, as far as the script asks for it, in which the script has been run. */
function open(browser: string, paragraphs: readonly string[], {large = false, hidden = false, texts = 0} = {}): Page {
  const calls: string[] = [];
  const called =
    <T>(name: string, answer: T) =>
    (): T => {
      calls.push(name);
      return answer;
    };
  let onMutation: () => void = () => undefined;
  let onNavigation: () => void = () => undefined;
  let timer: {run: (argument: unknown) => void; time: number; argument: unknown} | null = null;
  const elements = paragraphs.map((textContent) => ({nodeType: 1, textContent, closest: () => null}));
  let walked = 0;
  let clock = 1e12;
  const walk = () => (walked++ < texts ? {nodeType: 3, textContent: 'short', parentElement: null} : null);
  const editable = {getAttribute: () => null};
  const document = {
    contentType: 'text/html',
    URL: 'https://news.example/a',
    visibilityState: hidden ? 'hidden' : 'visible',
    designMode: 'off',
    body: editable,
    documentElement: editable,
    getElementsByTagName(name: string) {
      calls.push(name);
      return {item: (i: number) => (name === '*' ? (large ? {} : null) : (elements[i] ?? null))};
    },
    evaluate: called('evaluate', {iterateNext: walk}),
    createTreeWalker: called('walker', {nextNode: walk}),
    addEventListener: called('page listener', undefined),
    removeEventListener: () => undefined,
  };
  const api = {
    runtime: {
      id: 'ours',
      getURL: called('getURL', 'none:'),
      sendMessage: called('message', Promise.resolve()),
      onMessage: {addListener: called('message listener', undefined), removeListener: () => undefined},
    },
  };
  const globals = {
    document,
    chrome: api,
    browser: api,
    console: {warn: called('warning', undefined)},
    NodeFilter: {SHOW_TEXT: 4},
    navigation: {
      addEventListener(_: string, listener: () => void) {
        calls.push('navigation listener');
        onNavigation = listener;
      },
    },
    MutationObserver: class {
      constructor(listener: () => void) {
        calls.push('observer');
        onMutation = listener;
      }
      observe = () => undefined;
      disconnect = () => undefined;
    },
    setTimeout(run: (argument: unknown) => void, time: number, argument: unknown) {
      calls.push('timer');
      timer = {run, time, argument};
    },
    clearTimeout: () => undefined,
    Date: {now: () => clock},
  };
  runInNewContext(readFileSync(`dist/${browser}/content-script.js`, 'utf8'), globals);
  return {
    calls,
    mutate: () => onMutation(),
    navigateTo(url) {
      document.URL = url;
      onNavigation();
    },
    runTimer() {
      const due = timer;
      timer = null;
      clock += due?.time ?? 0;
      due?.run(due.argument);
      return due?.time ?? null;
    },
    walked: () => walked,
  };
}

const LOOK = ['p', '*', 'evaluate'];

for (const browser of ['chrome', 'firefox']) {
  test(`${browser}: the script in every page is small`, () => {
    assert.ok(readFileSync(`dist/${browser}/content-script.js`).length < LARGEST);
  });

  test(`${browser}: a page at rest that is no article is looked at once, and costs nothing after`, () => {
    const page = open(browser, ['A short teaser.']);
    assert.deepEqual(page.calls, ['message listener', 'navigation listener', ...LOOK, 'observer']);
  });

  test(`${browser}: a page that changed is looked at again, at most four times, with a timer only after a change`, () => {
    const page = open(browser, []);
    for (const time of [500, 1_000, 2_500, 6_000]) {
      page.calls.length = 0;
      page.mutate();
      assert.deepEqual(page.calls, ['timer']);
      assert.equal(page.runTimer(), time);
      assert.deepEqual(page.calls, ['timer', ...LOOK]);
    }
    page.calls.length = 0;
    page.mutate();
    assert.deepEqual(page.calls, []);
  });

  test(`${browser}: another address is looked at, a fragment is none`, () => {
    const page = open(browser, []);
    page.calls.length = 0;
    page.navigateTo('https://news.example/a#part');
    assert.deepEqual(page.calls, []);
    page.navigateTo('https://news.example/b');
    assert.deepEqual(page.calls, [...LOOK, 'observer']);
  });

  test(`${browser}: a page that nobody sees is not looked at`, () => {
    const page = open(browser, [], {hidden: true});
    assert.deepEqual(page.calls, ['message listener', 'navigation listener', 'page listener']);
  });

  test(`${browser}: of a large page the first texts are walked, and no more than two thousand`, () => {
    const page = open(browser, [], {large: true, texts: 1e6});
    assert.deepEqual(page.calls, ['message listener', 'navigation listener', 'p', '*', 'walker', 'observer']);
    assert.equal(page.walked(), 2_000);
  });

  test(`${browser}: an article loads the rest, a text in another language does not`, () => {
    const english = open(
      browser,
      Array.from({length: 20}, () => SENTENCE),
    );
    assert.deepEqual(english.calls, ['message listener', 'navigation listener', 'p', 'getURL', 'observer']);
    const other = open(
      browser,
      Array.from({length: 20}, () => 'Komisja podaje, ile osób poszło w niedzielę do urn. '.repeat(2)),
    );
    assert.deepEqual(other.calls, ['message listener', 'navigation listener', 'p', 'observer']);
  });
}
