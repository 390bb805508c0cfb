import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import {drawStory, Story} from './react-story.ts';
import {bodyText, offer} from './story.ts';

const root = document.getElementById('story');
if (root) createRoot(root, {onUncaughtError: (error) => reportError(error)}).render(createElement(Story));

offer({
  step: (story) => {
    drawStory(story);
    return Promise.resolve();
  },
  text: bodyText,
});
