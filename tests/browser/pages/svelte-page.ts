import {flushSync, mount} from 'svelte';
import Story from './Story.svelte';
import {bodyText, offer, type Paragraph} from './story.ts';

const target = document.getElementById('story');
const story = target ? mount(Story as never, {target}) : {};

offer({
  step: (next) => {
    (story as {setStory(next: Paragraph[]): void}).setStory(next);
    flushSync();
    return Promise.resolve();
  },
  text: bodyText,
});
