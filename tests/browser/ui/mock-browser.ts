/** What a view finds in place of the browser's extension API. Plain JSON: it crosses into the page. */
export interface MockBrowser {
  /** A language's `messages.json`. */
  messages: Record<string, {message: string}>;
  /** The page's answer to `state`; `null`: no content script answers. */
  state: unknown;
  /** What `storage.local` holds. */
  stored: Record<string, unknown>;
  /** The worker's answers by message. */
  answers: Record<string, unknown>;
  /** `commands.getAll()`. */
  commands: {name: string; description: string; shortcut: string}[];
}

/** Runs in the page before its scripts: puts an extension API in their place that answers from `given`. */
export function installMockBrowser(given: MockBrowser): void {
  const sent: unknown[] = [];
  const listeners: ((message: unknown, sender: unknown) => void)[] = [];
  const changed: ((changes: object, area: string) => void)[] = [];
  const event = {addListener: () => undefined, removeListener: () => undefined};
  const values: Record<string, unknown> = {...given.stored};
  const local = {
    get: (keys: string[] | string | null) =>
      Promise.resolve(
        Object.fromEntries(Object.entries(values).filter(([key]) => keys === null || [keys].flat().includes(key))),
      ),
    set: (items: Record<string, unknown>) => {
      Object.assign(values, JSON.parse(JSON.stringify(items)));
      const changes = Object.fromEntries(Object.keys(items).map((key) => [key, {newValue: items[key]}]));
      for (const listener of changed) listener(changes, 'local');
      return Promise.resolve();
    },
    remove: (keys: string | string[]) => {
      for (const key of [keys].flat()) delete values[key];
      for (const listener of changed) listener(Object.fromEntries([keys].flat().map((key) => [key, {}])), 'local');
      return Promise.resolve();
    },
    clear: () => Promise.resolve(),
  };
  const respond = (message: {whence: string; name: string; argument: unknown}) => {
    sent.push(message);
    if (message.whence === 'to-page') {
      if (given.state === null) return Promise.reject(new Error('Could not establish connection.'));
      const value = message.name === 'show-claim' ? true : given.state;
      return Promise.resolve({ok: true, value});
    }
    const value = given.answers[message.name];
    return Promise.resolve(value === undefined ? {ok: false, error: 'no answer'} : {ok: true, value});
  };
  const getMessage = (key: string, substitutions: string[] = []) =>
    (given.messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => substitutions[Number(n) - 1] ?? '');
  const api = {
    i18n: {getMessage, getUILanguage: () => given.messages['language']?.message ?? 'en'},
    runtime: {
      id: 'mock',
      sendMessage: respond,
      onMessage: {
        addListener: (listener: (message: unknown, sender: unknown) => void) => listeners.push(listener),
        removeListener: (listener: (message: unknown, sender: unknown) => void) =>
          listeners.splice(listeners.indexOf(listener), 1),
      },
      getURL: (path: string) => new URL(path, location.href).href,
      getManifest: () => ({version: '0.1.0'}),
    },
    tabs: {
      query: () => Promise.resolve([{id: 7}]),
      sendMessage: (_: number, message: {whence: string; name: string; argument: unknown}) => respond(message),
      create: () => Promise.resolve({}),
      onUpdated: event,
      onActivated: event,
    },
    storage: {
      local,
      sync: local,
      session: local,
      onChanged: {
        addListener: (listener: (changes: object, area: string) => void) => changed.push(listener),
        removeListener: () => undefined,
      },
    },
    commands: {getAll: () => Promise.resolve(given.commands)},
    permissions: {contains: () => Promise.resolve(true)},
  };
  const mock = {
    sent,
    values,
    /** Speaks as the page does when its state changes. */
    announce: (name: string, argument: unknown) => {
      for (const listener of listeners) listener({whence: 'announcement', name, argument}, {id: 'mock', tab: {id: 7}});
    },
  };
  Object.defineProperty(globalThis, 'chrome', {value: api, configurable: true});
  Object.defineProperty(globalThis, 'browser', {value: api, configurable: true});
  Object.assign(globalThis, {mock});
}
