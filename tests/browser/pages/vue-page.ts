import {createApp, nextTick} from 'vue';
import {bodyText, offer} from './story.ts';
import {story, Story} from './vue-story.ts';

createApp(Story).mount('#story');

offer({
  step: async (next) => {
    story.value = next;
    await nextTick();
  },
  text: bodyText,
});
