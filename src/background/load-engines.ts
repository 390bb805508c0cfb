import browser from 'webextension-polyfill';
import {createTagger} from '../attribution/tagger/create-tagger.ts';
import {createEngines, ENGLISH_WEIGHTS} from '../languages/engines.ts';
import type {Engine} from '../languages/engine.ts';

let loading: Promise<readonly Engine[]> | null = null;

/** The engines, with the weights among the extension's own files; without them the rules read alone. Never rejects. */
export function loadEngines(): Promise<readonly Engine[]> {
  loading ??= readWeights().then((weights) => createEngines(weights && createTagger(weights)));
  return loading;
}

async function readWeights(): Promise<Uint8Array | null> {
  try {
    const answer = await fetch(browser.runtime.getURL(ENGLISH_WEIGHTS));
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  } catch (error) {
    console.warn('Whence: reading the weights', error);
    return null;
  }
}
