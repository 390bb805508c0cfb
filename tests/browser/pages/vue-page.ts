import {createApp, h, nextTick, shallowRef} from 'vue';
import {bodyText, firstStory, offer} from './story.ts';

const story = shallowRef(firstStory());

createApp({
  render: () =>
    story.value.map(({key, place, share, held, strong}) =>
      h('p', {key}, [
        'The Central Election Commission said that turnout in ',
        place,
        ' had reached ',
        strong ? h('b', `${share} per cent`) : `${share} per cent`,
        ' of the voters. Police in ',
        place,
        ' detained ',
        String(held),
        ' protesters, the interior ministry said.',
      ]),
    ),
}).mount('#story');

offer({
  step: async (next) => {
    story.value = next;
    await nextTick();
  },
  text: bodyText,
});
