import assert from 'node:assert/strict';
import {test} from 'node:test';
import {OPENINGS} from '../../../src/page/boilerplate.ts';
import {isAuthorNote, isBoilerplate} from '../../../src/page/is-boilerplate.ts';

/** Lines of all kinds, at least one for each first letters by which a pattern is found. */
const LINES = `Advertisement
Sponsored content
Promoted
Реклама
READ MORE: what the law changes
► Also read: the count
See also
More from this section
Related: the law
Don’t miss our briefing
Recommended for you
You may also like
Continue reading
Keep reading
Trending
Most read
Popular now
Latest news
Читайте также: итоги
Читать далее
См. также
Материалы по теме
По теме: выборы
Click here for all of it
Tap here
Watch: the count
Listen to the programme
Download: the report
Follow us
Join us
Like us on the network
Подписывайтесь на нас
Следите за новостями
Sign up for the briefing
Log in
Subscribe
Get the latest
Let our news come to you
Receive it every morning
Want more?
Breaking news emails
For more information
Support our work
First published on 10 June
Last updated at 10:30
Originally published 10 June 2019
Published: 10 June
Updated Monday, 10 June
Posted on 10 June
Modified 10 June
Created 10 June
Printed 10 June
Date: 10 June
Опубликовано 10 июня
Обновлено 10 июня
Share this
Print
Email the author
E-mail: the paper
Save
Tweet
Поделиться
Распечатать
Comments (12)
Post a comment
Leave a reply
12 comments
Join the conversation
View comments
Комментарии
Tags: vote
Topics: vote
Keywords: vote
Filed under vote
Categories: vote
Теги: выборы
Метки: выборы
Photo: a photographer
Image 3 of 8
Media caption
Picture: a photographer
Video: the count
File photo
Credit: a photographer
Caption
Source: Reuters
Illustration: a hand
Getty Images
Фото: агентство
3 of 8
© 2019 The Paper
ⓒ The Paper
(c) 2019 The Paper
Copyright The Paper
All rights reserved
This material may not be published
Reprinted with leave
Citation: the paper
Explore further
Все права защищены
Additional reporting by a reporter
With reporting from the capital
Reporting by a reporter
Writing by a reporter
Editing by an editor
Got a tip?
Have a question?
Do you have a story?
Send us a letter
Contact us
About the author
A Reporter in the capital contributed to this report
Ann Lee reporters in three towns contributed to it
This article contains links
We may earn something
If you enjoyed this
Affiliate links
Loading
Skip to the text
Close
Next
Previous
Back to top
Advert
Play video
4 min read
Reading time
Estimated read
Tempo de leitura
Время чтения`.split('\n');

test('publishers’ words to the reader', () => {
  for (const line of LINES) assert.ok(isBoilerplate(line), line);
});

test('every key finds a line', () => {
  const starts = LINES.map((line) => line.toLowerCase().replace(/^[\s►[]+/, ''));
  for (const key of OPENINGS.flatMap(({keys}) => keys.split(' '))) {
    const letters = key.replace('␣', ' ');
    assert.ok(
      starts.some((start) => (key === '#' ? /^\d/.test(start) : start.startsWith(letters))),
      key,
    );
  }
});

const TEXTS = [
  'The commission said on Monday that turnout had reached 61 per cent.',
  'Reading the results aloud took the chairman an hour.',
  'More than 40 people were detained near the square.',
  'Sharing a border with two states, the region voted early.',
  'Данные опубликует комиссия.',
  '12 stations opened late.',
  'About 300 people had gathered by noon.',
];
test('sentences that begin like them are text', () => {
  for (const text of TEXTS) assert.ok(!isBoilerplate(text), text);
});

test('a long block is text whatever it begins with', () => {
  assert.ok(!isBoilerplate(`Advertisement ${'and so on '.repeat(40)}`));
});

test('who wrote it', () => {
  assert.ok(isAuthorNote('Ann Lee is a reporter who covers elections for the paper.'));
  assert.ok(!isAuthorNote('Ann Lee is a member of the commission who signed the minutes.'));
  assert.ok(!isAuthorNote('The reporter of the paper was kept away from the tables.'));
});
