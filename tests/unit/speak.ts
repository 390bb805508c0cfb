import {readFileSync} from 'node:fs';

type Messages = Record<string, {message: string}>;

/** Stands in for the browser's messages: from now on strings come in this language, as in a browser set to `region`. */
export function speak(language: string, region = language): void {
  const messages = JSON.parse(readFileSync(`src/locales/_locales/${language}/messages.json`, 'utf8')) as Messages;
  const getMessage = (key: string, substitutions: readonly string[] = []) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => substitutions[Number(n) - 1] ?? '');
  Object.assign(globalThis, {chrome: {i18n: {getMessage, getUILanguage: () => region}}});
}
