import {useId, useMemo} from 'preact/hooks';
import {nameType} from '../card/describe-claim.ts';
import {Icon} from '../card/Icon.tsx';
import {CLAIM_TYPES} from '../claims/claim.ts';
import type {ClaimType} from '../claims/claim.ts';
import {text} from '../locales/strings.ts';
import type {Reading} from '../notes/reading.ts';
import {ClaimRow} from './ClaimRow.tsx';
import {filterClaims, listSources, NO_FILTER} from './filter-claims.ts';
import type {ClaimFilter} from './filter-claims.ts';
import {FilterNote} from './StatusNote.tsx';

export interface ClaimListProps {
  reading: Reading;
  filter: ClaimFilter;
  onFilter: (filter: ClaimFilter) => void;
  currentClaim: string | null;
  onShow: (claimId: string) => void;
}

/** The claims in the order of the text, with search and filters. */
export function ClaimList({reading, filter, onFilter, currentClaim, onShow}: ClaimListProps) {
  const {claims} = reading;
  const shown = useMemo(() => filterClaims(claims, filter), [claims, filter]);
  return (
    <section class="claims">
      <h2 id="claims">{text('claimsInOrder')}</h2>
      <Filters reading={reading} filter={filter} onFilter={onFilter} />
      <FilterNote shown={shown.length} all={claims.length} onClear={() => onFilter(NO_FILTER)} />
      <ul role="list" aria-labelledby="claims">
        {shown.map((read) => (
          <ClaimRow
            key={read.claim.id}
            read={read}
            articleLanguage={reading.language}
            current={read.claim.id === currentClaim}
            onShow={onShow}
          />
        ))}
      </ul>
    </section>
  );
}

function Filters({reading: {claims}, filter, onFilter}: Pick<ClaimListProps, 'reading' | 'filter' | 'onFilter'>) {
  const id = useId();
  const types = CLAIM_TYPES.filter((type) => claims.some(({claim}) => claim.type === type));
  const sources = useMemo(() => listSources(claims), [claims]);
  return (
    <div class="filters" role="search">
      <div class="search-field">
        <Icon name="search" />
        <label class="unseen" for={`${id}-words`}>
          {text('searchClaims')}
        </label>
        <input
          id={`${id}-words`}
          type="search"
          placeholder={text('searchClaims')}
          value={filter.words}
          onInput={({currentTarget}) => onFilter({...filter, words: currentTarget.value})}
        />
      </div>
      <Choice
        label={text('filterType')}
        all={text('allTypes')}
        options={types.map((type) => ({value: type, name: nameType(type)}))}
        value={filter.type}
        onChange={(type) => onFilter({...filter, type: type as ClaimType | null})}
      />
      <Choice
        label={text('filterSource')}
        all={text('allSources')}
        options={sources.map(({key, name}) => ({value: key, name}))}
        value={filter.source}
        onChange={(source) => onFilter({...filter, source})}
      />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  all: string;
  options: readonly {value: string; name: string}[];
  value: string | null;
  onChange: (value: string | null) => void;
}

function Choice({label, all, options, value, onChange}: ChoiceProps) {
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={({currentTarget}) => onChange(currentTarget.value || null)}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </select>
  );
}
