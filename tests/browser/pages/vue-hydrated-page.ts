import {createSSRApp, nextTick} from 'vue';
import {renderToString} from 'vue/server-renderer';
import {bodyText, offer, offerHydration} from './story.ts';
import {story, Story} from './vue-story.ts';

offerHydration({
  render: () => renderToString(createSSRApp(Story)),
  hydrate: (root, mend) => {
    const {error} = console;
    // Vue says so on the console, and nowhere else, when it finds another page than it made.
    console.error = (message: unknown) => mend(message);
    createSSRApp(Story).mount(root);
    console.error = error;
    return Promise.resolve();
  },
});

offer({
  step: async (next) => {
    story.value = next;
    await nextTick();
  },
  text: bodyText,
});
