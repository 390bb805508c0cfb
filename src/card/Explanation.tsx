import {formatList, formatPercent, text} from '../locales/strings.ts';
import type {ReadClaim} from '../notes/reading.ts';

/** How the claim and its source were found: the rules by name, and the article's own words they rest on. */
export function Explanation({claim: {claim, attribution}}: {claim: ReadClaim}) {
  const words = [attribution.mention, attribution.cue].filter((part) => part !== null).map((part) => `“${part}”`);
  return (
    <details class="explain">
      <summary>{text('howFound')}</summary>
      <dl>
        <dt>{text('foundClaimBy')}</dt>
        <dd>
          <code dir="ltr">{claim.rule}</code>
        </dd>
        <dt>{text('foundSourceBy')}</dt>
        <dd>
          <code dir="ltr">{attribution.rule}</code> {formatPercent(Math.round(attribution.confidence * 100))}
        </dd>
        {words.length > 0 && (
          <>
            <dt>{text('foundInWords')}</dt>
            <dd dir="auto">{formatList(words)}</dd>
          </>
        )}
        {attribution.chain.length > 0 && (
          <>
            <dt>{text('foundChain')}</dt>
            <dd dir="auto">{formatList(attribution.chain)}</dd>
          </>
        )}
      </dl>
    </details>
  );
}
