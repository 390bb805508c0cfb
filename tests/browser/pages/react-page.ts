import {createElement, useState, type ReactNode} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';
import {bodyText, firstStory, offer, type Paragraph} from './story.ts';

let draw: (story: Paragraph[]) => void = () => undefined;

function Story(): ReactNode {
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

const root = document.getElementById('story');
if (root) createRoot(root, {onUncaughtError: (error) => reportError(error)}).render(createElement(Story));

offer({
  step: (story) => {
    draw(story);
    return Promise.resolve();
  },
  text: bodyText,
});
