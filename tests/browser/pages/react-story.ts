import {createElement, useState, type ReactNode} from 'react';
import {flushSync} from 'react-dom';
import {firstStory, type Paragraph} from './story.ts';

let draw: (story: Paragraph[]) => void = () => undefined;

/** Draws a story and is through with it when it returns. */
export function drawStory(story: Paragraph[]): void {
  draw(story);
}

export function Story(): ReactNode {
  const [story, setStory] = useState(firstStory);
  draw = (next) => flushSync(() => setStory(next));
  return story.map(({key, place, share, held, strong}) =>
    createElement(
      'p',
      {key},
      'The Central Election Commission said that turnout in ',
      place,
      ' had reached ',
      strong ? createElement('b', null, `${share} per cent`) : `${share} per cent`,
      ' of the voters. Police in ',
      place,
      ' detained ',
      held,
      ' protesters, the interior ministry said.',
    ),
  );
}
