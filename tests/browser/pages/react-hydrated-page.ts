import {createElement} from 'react';
import {flushSync} from 'react-dom';
import {hydrateRoot} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {drawStory, Story} from './react-story.ts';
import {bodyText, offer, offerHydration} from './story.ts';

offerHydration({
  render: () => Promise.resolve(renderToString(createElement(Story))),
  hydrate: (root, mend) => {
    const onUncaughtError = (error: unknown) => reportError(error);
    flushSync(() => hydrateRoot(root, createElement(Story), {onUncaughtError, onRecoverableError: mend}));
    return Promise.resolve();
  },
});

offer({
  step: (story) => {
    drawStory(story);
    return Promise.resolve();
  },
  text: bodyText,
});
