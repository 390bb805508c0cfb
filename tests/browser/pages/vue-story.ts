import {h, shallowRef, type VNode} from 'vue';
import {firstStory} from './story.ts';

export const story = shallowRef(firstStory());

export const Story = {
  render: (): VNode[] =>
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
};
