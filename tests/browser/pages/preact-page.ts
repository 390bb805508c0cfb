import {h, render} from 'preact';
import {bodyText, firstStory, offer, type Paragraph} from './story.ts';

function draw(story: Paragraph[]): void {
  const root = document.getElementById('story');
  const paragraphs = story.map(({key, place, share, held, strong}) =>
    h(
      'p',
      {key},
      'The Central Election Commission said that turnout in ',
      place,
      ' had reached ',
      strong ? h('b', null, `${share} per cent`) : `${share} per cent`,
      ' of the voters. Police in ',
      place,
      ' detained ',
      held,
      ' protesters, the interior ministry said.',
    ),
  );
  if (root) render(paragraphs, root);
}

draw(firstStory());
offer({
  step: (story) => {
    draw(story);
    return Promise.resolve();
  },
  text: bodyText,
});
