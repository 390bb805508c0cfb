import {nameKind} from '../card/describe-claim.ts';
import {Logo} from '../card/Logo.tsx';
import {SpeakerSign} from '../card/SpeakerSign.tsx';
import {text} from '../locales/strings.ts';
import {SPEAKER_KINDS} from '../notes/reading.ts';
import {LiveExample} from './LiveExample.tsx';

/** What a reader sees once, after installing: three sentences, an example to try, and how to say no. */
export function FirstRunPage() {
  return (
    <main class="page">
      <header>
        <Logo />
        <h1>{text('extensionName')}</h1>
      </header>
      <div class="first">
        <p>{text('firstWhat')}</p>
        <p>{text('firstHow')}</p>
        <p>{text('firstPrivate')}</p>
      </div>
      <LiveExample />
      <section>
        <h2>{text('linesMean')}</h2>
        <p>{text('linesMeanHint')}</p>
        <ul class="kinds">
          {SPEAKER_KINDS.map((kind) => (
            <li key={kind}>
              <SpeakerSign kind={kind} />
              <span class={`mark ${kind}`}>{nameKind(kind)}</span>
            </li>
          ))}
        </ul>
      </section>
      <div class="answers">
        <section>
          <h2>{text('firstRead')}</h2>
          <p>{text('firstReadAnswer')}</p>
        </section>
        <section>
          <h2>{text('firstOff')}</h2>
          <p>{text('firstOffAnswer')}</p>
        </section>
        <section>
          <h2>{text('firstFewer')}</h2>
          <p>{text('firstFewerChrome')}</p>
          <p>{text('firstFewerFirefox')}</p>
        </section>
      </div>
      <nav aria-label={text('extensionName')}>
        <a class="button" href="options.html">
          {text('settings')}
        </a>
        <a class="button" href="record.html">
          {text('theRecord')}
        </a>
      </nav>
    </main>
  );
}
