/**
 * What tells an article's own text from what stands around and between it. Word lists and thresholds; the rules are in
 * prune-article.ts. Found on news sites in general; measured with tests/eval/article-text.ts.
 */

/** Tags whose text belongs to the page and not to the article. */
export const ASIDE_TAGS = new Set([
  'NAV',
  'ASIDE',
  'FOOTER',
  'FORM',
  'HEADER',
  'FIGCAPTION',
  'FIGURE',
  'CAPTION',
  'TIME',
  'MENU',
]);

/** Words of class names and ids (split at hyphens, underscores and capitals) that mark such text. */
export const ASIDE_WORDS = new Set(
  // Pictures
  (
    'caption captions imagecaption captiontext figcaption credit credits photographer copyright gallery slideshow carousel lightbox ' +
    // Offers
    'newsletter newsletters signup subscribe subscription promo promos promotion callout advert advertisement adslot ads ' +
    'sponsor sponsored outbrain taboola paywall donate donation membership cta ' +
    // Other articles
    'related relatedarticles relatedlinks recirc recirculation recommended recommendation recommendations readmore readnext ' +
    'trending popular mostread mostpopular morefrom seealso teaser teasers toplist ' +
    // About the article
    'byline author authors bio authorbio contributor dateline timestamp datetime pubdate postmeta meta kicker eyebrow ' +
    'breadcrumb breadcrumbs tags taglist keywords readtime readingtime estimated views attribution ' +
    // Tools
    'share sharing sharebar sharedaddy social comment comments disqus respond rating toolbar tools print printonly ' +
    'controls widget sidebar footer nav navigation menu pagination skip toc ' +
    // Read by machines only
    'hidden offscreen visuallyhidden sronly screenreader assistive'
  ).split(' '),
);

/** Pairs of neighbouring words that mean one of the above only together. */
export const ASIDE_PAIRS = new Set(
  (
    'off-screen sr-only screen-reader visually-hidden most-read most-popular read-more read-next more-from see-also also-like ' +
    'sign-up read-time reading-time email-form author-info pull-quote pulled-quote share-bar photo-credit image-credit ' +
    'ad-container ad-slot ad-wrapper ad-unit ad-placeholder jump-link video-player media-player audio-player player-overlay'
  ).split(' '),
);

/** Embedded posts are quoted, and "social" in their class is no share bar. */
export const EMBED_WORDS = new Set(['embed', 'embeds', 'embedded', 'tweet', 'twitter']);

/** Class words of a standfirst, which stands apart above the text and tells it in short. */
export const STANDFIRST_WORDS = new Set(
  'dek deck standfirst subtitle subheading subheadline subhead summary lead lede intro introduction excerpt description synopsis teaser chapeau sapo'.split(
    ' ',
  ),
);

/** Publishers' words to the reader: patterns for how a block begins, and the first letters from which each may match. */
export interface Opening {
  /** Lower case; `␣` is a space, `#` a digit. A pattern is expensive to compile, and most blocks begin otherwise. */
  keys: string;
  pattern: string;
}

/**
 * Short blocks that begin so (or, with `$`, are so) are a publisher's words to the reader. English and Russian, as far
 * as articles are read.
 */
export const OPENINGS: readonly Opening[] = [
  {
    keys: 'adv spo pro рек',
    pattern: 'advertisement|advertising|sponsored|promoted|реклама',
  },
  {
    keys: 'rea als see mor rel don rec you con kee tre mos pop lat чит см. мат по␣',
    pattern:
      'read (?:more|also|next|the full|on)|also read|see also|more (?:from|on|about|great|top|stories|news)\\b.{0,60}$|related(?:\\s*(?:articles?|stories|links?|topics?|news|content|posts?|coverage))?\\s*(?::|$)|related:|don.t miss|recommended|you (?:may|might) (?:also )?(?:like|be interested)|continue reading|keep reading|trending|most (?:read|popular)|popular (?:this|now)|recent (?:articles|posts)|latest (?:news|stories|articles)\\s*$|читайте также|читать далее|см\\. также|материалы по теме|по теме\\s*:',
  },
  {
    keys: 'cli tap wat lis dow fol joi lik под сле',
    pattern:
      'click here|tap here|watch(?: more)?\\s*:|listen\\s*:|download\\s*:|listen to|watch live|follow (?:us|me|him|her|\\S+ (?:on|at))|follow .{0,60}(?:on|at) (?:twitter|facebook|instagram|youtube|telegram)|join (?:us|our)|like us on|подпис(?:ывайтесь|аться)|следите за',
  },
  {
    keys: 'sig log sub get let rec wan bre for sup',
    pattern:
      'sign up|sign in|log ?in|subscribe|get (?:the latest|our|breaking|updates|alerts|more|stories)|let our news|receive |want more|breaking news emails|for more (?:information|news|stories|on|from)|support (?:our|us|independent)',
  },
  {
    keys: 'fir las ori pub upd pos mod cre pri dat опу обн',
    pattern:
      '(?:first |last |originally )?(?:published|updated|posted|modified|created|printed)(?:\\s+(?:on|at))?\\s*:?\\s+(?:\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? )|(?:published|updated|posted)\\s*:|date\\s*:|опубликован[оа]|обновлен[оа]',
  },
  {
    keys: 'sha pri ema e-m sav twe под рас',
    pattern:
      'share (?:this|on|via|the|article)|share\\s*$|print(?: this)?\\s*$|email (?:this|the author)|e-?mail\\s*:|save\\s*$|tweet\\s*$|поделиться|распечатать',
  },
  {
    keys: 'com pos lea joi vie ком #',
    pattern:
      'comments?\\s*(?:\\(|\\d|$)|post (?:a )?comment|leave a (?:comment|reply)|\\d+ comments?|join the (?:conversation|discussion)|view comments|комментари',
  },
  {
    keys: 'tag top key fil cat тег мет',
    pattern: 'tags?\\s*:|topics?\\s*:|keywords?\\s*:|filed under|categories\\s*:|category\\s*:|теги\\s*:|метки\\s*:',
  },
  {
    keys: 'pho ima med pic vid fil cre cap sou ill get фот #',
    pattern:
      'photos?\\s*[:/]|images?\\s*(?::|copyright|caption|credit|\\d+ of)|media ?(?:caption|playback)|pictures?\\s*:|video\\s*:|file (?:photo|image|picture)|credit\\s*:|credit\\.\\.\\.|caption\\s*$|source\\s*:\\s*\\S+\\s*$|illustration\\s*:|getty images|фото\\s*:|\\d+ ?of ?\\d+',
  },
  {
    keys: '© ⓒ (c) cop all thi rep cit exp все',
    pattern:
      '(?:©|ⓒ|\\(c\\)\\s*\\d|copyright)|all rights reserved|this (?:material|document|article|story) (?:may not|is subject to|is copyright)|reprinted with|citation\\s*:|explore further|все права защищены',
  },
  {
    keys: 'add wit rep wri edi got hav do␣ sen con abo',
    pattern:
      '(?:additional |with )?(?:reporting|writing|editing) (?:by|from)\\b|got a (?:tip|story)|have a (?:tip|story|question)|do you have (?:a|any)|send (?:us|tips|your)|contact (?:us|the (?:author|reporter|writer))|about the authors?',
  },
  {
    keys: 'thi we␣ if␣ aff',
    pattern:
      'this (?:post|article|story|page) (?:may )?contains? |we may (?:earn|receive)|if you (?:buy|purchase|enjoyed|liked)|affiliate (?:links?|disclosure)',
  },
  {
    keys: 'loa ski clo nex pre bac adv pla rea est tem вре #',
    pattern:
      'loading|skip to|close\\s*$|next\\s*$|previous\\s*$|back to top|advert\\s*$|play video|\\d+ min(?:ute)?s? read|reading time|estimated read|tempo de leitura|время чтения',
  },
];

/** Who else worked on it: begins with a name, so it is told by these words. */
export const CONTRIBUTED = {
  words: 'contributed to',
  pattern:
    '(?:the )?(?:associated press|reuters|afp|ap|[A-Z]\\S+ [A-Z]\\S+) (?:writers?|reporters?|staff|journalists?) .{0,300}contributed to|.{0,200}contributed to this (?:report|story|article|post|piece)',
};

/** Characters above which a block is left to stand whatever it begins with. */
export const LONGEST_BOILERPLATE = 320;

/** One of these words stands in every such note; the pattern for the whole takes 20 ms to compile. */
export const OCCUPATION =
  /\b(?:editor|writer|reporter|journalist|author|correspondent|columnist|contributor|curator|professor|fellow|director|covers|writes|writing|reporting)\b/;

/** Who wrote it, told at the end: "Ann Lee is a reporter …". */
export const AUTHOR_NOTE =
  /^(?:\p{Lu}[\p{L}.'’-]+\s+){1,4}(?:\([^)]{0,80}\)\s*)?(?:is|was|has|covers|writes|reports|joined|spends)\b.{0,120}\b(?:editor|writer|reporter|journalist|author|correspondent|columnist|contributor|curator|professor|fellow|director|covers|writes|writing|reporting)\b/u;
