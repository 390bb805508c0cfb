/** A paragraph of a story that a framework draws: its key, its text in several children, and whether it is there. */
export interface Paragraph {
  key: number;
  place: string;
  share: number;
  held: number;
  /** Draws the figure in an element of its own. */
  strong: boolean;
}

/** A small generator of numbers, so that a page and its twin without the extension take the same steps. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const PLACES = ['Almaty', 'Astana', 'Shymkent', 'Aktobe', 'Karaganda', 'Taraz', 'Pavlodar', 'Semey'];

export function firstStory(): Paragraph[] {
  return PLACES.map((place, key) => ({key, place, share: 60 + key, held: 100 + key * 7, strong: key % 3 === 0}));
}

/** The story after one random step: text changed, paragraph removed, added, moved, or drawn in another way. */
export function nextStory(story: readonly Paragraph[], next: () => number, step: number): Paragraph[] {
  const at = Math.floor(next() * story.length);
  const changed = [...story];
  const one = changed[at];
  const choice = Math.floor(next() * 6);
  if (!one || (choice === 0 && story.length < 14)) {
    changed.splice(at, 0, {
      key: 100 + step,
      place: PLACES[step % 8] ?? '',
      share: 50,
      held: 40 + step,
      strong: next() < 0.5,
    });
  } else if (choice === 1 && story.length > 4) changed.splice(at, 1);
  else if (choice === 2) changed.splice(Math.floor(next() * story.length), 0, ...changed.splice(at, 1));
  else if (choice === 3) changed[at] = {...one, share: 30 + Math.floor(next() * 60)};
  else if (choice === 4) changed[at] = {...one, held: Math.floor(next() * 900) + 20};
  else changed[at] = {...one, strong: !one.strong};
  return changed;
}

/** What a page of a framework offers its test. */
export interface StoryPage {
  /** Takes a step and waits until the framework has drawn it. */
  step(story: Paragraph[]): Promise<void>;
  text(): string;
}

/** What a page offers whose text comes ready from the server, for a framework to take over. */
export interface Hydration {
  /** The text as the server would send it. */
  render: () => Promise<string>;
  /** Takes the page over; `mend` is told what had to be drawn anew because it was not as it was sent. */
  hydrate: (root: HTMLElement, mend: (problem: unknown) => void) => Promise<void>;
}

declare global {
  var renderStory: (() => Promise<string>) | undefined;
  /** Answers what the framework had to mend. */
  var hydrateStory: (() => Promise<string[]>) | undefined;
  var storyPage: StoryPage | undefined;
  /** Runs so many steps from a seed; answers the text after each. */
  var runSteps: ((seed: number, steps: number) => Promise<string[]>) | undefined;
}

/** Makes the page's steps reachable for the test. */
export function offer(page: StoryPage): void {
  globalThis.storyPage = page;
  let story = firstStory();
  let taken = 0;
  globalThis.runSteps = async (seed, steps) => {
    const next = random(seed);
    const texts: string[] = [];
    for (let i = 0; i < steps; i++) {
      story = nextStory(story, next, ++taken);
      await page.step(story);
      // The page may be put right until the next frame is drawn, not later.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      texts.push(page.text());
    }
    return texts;
  };
}

export function bodyText(): string {
  return document.getElementById('story')?.textContent ?? '';
}

export function offerHydration({render, hydrate}: Hydration): void {
  globalThis.renderStory = render;
  globalThis.hydrateStory = async () => {
    const mended: string[] = [];
    const root = document.getElementById('story');
    if (root) await hydrate(root, (problem) => mended.push(String(problem)));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return mended;
  };
}
