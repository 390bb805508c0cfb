import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {detectLanguage} from '../../../src/text/detect-language.ts';

// Own sentences, one for each language.
const CASES: [language: string, text: string][] = [
  ['en', 'The commission said that the count was over and that the result would be given by Friday.'],
  ['ru', 'Центральная избирательная комиссия сообщила, что явка на выборах составила 70 процентов, и это был рекорд.'],
  ['uk', 'Центральна виборча комісія повідомила, що явка на виборах була вищою, ніж п’ять років тому, і це її рекорд.'],
  ['be', 'Цэнтральная камісія паведаміла, што яўка на выбарах была высокая, і гэта ў краіне ўжо не навіна.'],
  [
    'bg',
    'Централната избирателна комисия съобщи, че активността на изборите е по-висока от предишните и това не е изненада.',
  ],
  [
    'sr',
    'Републичка изборна комисија је саопштила да је излазност на изборима била већа него пре пет година, али није рекла колико.',
  ],
  [
    'mk',
    'Државната изборна комисија соопшти дека излезноста на изборите беше поголема и дека тоа не е конечно, ќе се објави утре.',
  ],
  ['kk', 'Орталық сайлау комиссиясы сайлауға қатысу деңгейі жоғары болды деп хабарлады және бұл туралы ертең айтады.'],
  ['ky', 'Борбордук шайлоо комиссиясы шайлоого катышуу жогору болду деп билдирди жана бул боюнча эртең айтат, үчүн.'],
  [
    'fr',
    'La commission électorale a annoncé que les résultats seront publiés dans la soirée et que le vote est clos pour cette année.',
  ],
  [
    'es',
    'La comisión electoral anunció que los resultados del voto se publicarán por la noche y que no hubo más incidentes con las urnas.',
  ],
  [
    'pt',
    'A comissão eleitoral anunciou que os resultados não foram publicados e que o voto foi encerrado pela noite, mais tarde do que o previsto.',
  ],
  [
    'it',
    'La commissione elettorale ha detto che i risultati della consultazione non sono stati pubblicati e che lo spoglio è chiuso per oggi.',
  ],
  [
    'de',
    'Die Wahlkommission teilte mit, dass die Auszählung der Stimmen nicht vor Freitag beendet wird und das Ergebnis dann auch gilt.',
  ],
  [
    'nl',
    'De kiesraad zei dat het tellen van de stemmen niet voor vrijdag klaar is en dat de uitslag dan ook wordt bekendgemaakt.',
  ],
  [
    'pl',
    'Komisja podała, że frekwencja w wyborach była wyższa niż pięć lat temu i że nie jest to jeszcze wynik, który się liczy.',
  ],
  [
    'tr',
    'Kurul, seçim için katılımın daha yüksek olduğunu ve bu sonuçların kesin olmadığını açıkladı, ancak sonra değişecek gibi.',
  ],
  [
    'sv',
    'Valnämnden sade att det inte är klart och att rösterna som räknats är för få, men att det kan ändras till fredag.',
  ],
  [
    'ro',
    'Comisia a spus că rezultatele nu sunt finale și că numărătoarea este în curs, dar că a fost o zi liniștită pentru alegători.',
  ],
  ['hu', 'A bizottság azt mondta, hogy az eredmény nem végleges, és hogy csak pénteken lesz meg, mint ahogy már volt.'],
  [
    'id',
    'Komisi mengatakan bahwa hasil itu tidak akan berubah dan suara yang dihitung dari daerah ini sudah untuk dilaporkan.',
  ],
  ['zh', '选举委员会表示，投票率为百分之七十，计票工作将于周五结束，结果随后公布。'],
  ['ja', '選挙管理委員会は、投票率が七十パーセントだったと発表し、開票は金曜日に終わると述べた。'],
  ['ko', '선거관리위원회는 투표율이 칠십 퍼센트였다고 발표했으며 개표는 금요일에 끝난다고 밝혔다.'],
  ['ar', 'قالت اللجنة إن نسبة المشاركة بلغت سبعين في المئة وإن النتائج ستعلن يوم الجمعة بعد انتهاء الفرز'],
  ['he', 'ועדת הבחירות הודיעה כי שיעור ההצבעה היה גבוה וכי התוצאות יפורסמו ביום שישי'],
  ['el', 'Η επιτροπή ανακοίνωσε ότι η συμμετοχή ήταν υψηλή και ότι τα αποτελέσματα θα δοθούν την Παρασκευή'],
  ['ka', 'ცენტრალურმა საარჩევნო კომისიამ განაცხადა, რომ აქტივობა მაღალი იყო'],
  ['th', 'คณะกรรมการการเลือกตั้งระบุว่าผู้มาใช้สิทธิมีจำนวนมาก'],
];
for (const [language, text] of CASES)
  test(`${language} is told from its own words, whatever the page declares`, () => {
    assert.equal(detectLanguage(text, null), language);
    assert.equal(detectLanguage(text, language === 'en' ? 'fr' : 'en'), language);
  });

test('a short or empty text takes what the page declares', () => {
  assert.equal(detectLanguage('', 'en-GB'), 'en');
  assert.equal(detectLanguage('70%', 'ru'), 'ru');
  assert.equal(detectLanguage('70%', null), 'und');
  assert.equal(detectLanguage('', '???'), 'und');
});

test('English with names of other scripts stays English', () => {
  assert.equal(
    detectLanguage('The party (Нұр Отан, 选举) said that the vote was fair and that it had won the most seats.', null),
    'en',
  );
});

test('any text has a language or none', () => {
  fc.assert(
    fc.property(fc.string(), fc.option(fc.string()), (text, declared) =>
      /^[a-z]{2,3}$/.test(detectLanguage(text, declared)),
    ),
  );
});

// News in brief: one or two sentences with hardly a telling word.
for (const text of [
  'Police arrested 40 protesters in Minsk on Sunday.',
  'Odinga beats Ruto 46 percent to 41 percent in a new survey.',
  'Partial results: Petrova 54 percent, Ivanov 41 percent.',
])
  test(`a brief in English: ${text}`, () => {
    assert.equal(detectLanguage(text, null), 'en');
    assert.equal(detectLanguage(text, 'fr'), 'fr');
  });
for (const text of [
  'Polisen grep 40 personer i Minsk.',
  'De politie hield zondag in Minsk 40 demonstranten vast.',
  'La police a interpellé 40 manifestants dimanche à Minsk.',
  'Die Polizei nahm am Sonntag in Minsk 40 Demonstranten fest.',
  'Petrova 54 %, Ivanov 41 %.',
])
  test(`no brief in English: ${text}`, () => {
    assert.notEqual(detectLanguage(text, null), 'en');
  });
