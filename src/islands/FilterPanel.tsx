import { memo } from 'react';
import { noFilters, type ServiceFilters } from '../domain/services/filter-services.ts';
import type { Audience, ServiceKind, SpokenLanguage } from '../domain/vocabulary.ts';
import type { Strings } from '../i18n/strings.ts';

export interface FilterTerms {
  readonly kinds: Readonly<Record<ServiceKind, string>>;
  readonly serves: Readonly<Record<Audience, string>>;
  readonly languages: Readonly<Record<SpokenLanguage, string>>;
}

interface Props {
  readonly words: Strings['finder'];
  readonly terms: FilterTerms;
  readonly knownKinds: readonly ServiceKind[];
  readonly filters: ServiceFilters;
  readonly onChange: (filters: ServiceFilters) => void;
  /** False until the island has woken: controls that do nothing are not shown. */
  readonly awake: boolean;
  readonly scriptNeeded: string;
  readonly canSort: boolean;
  readonly byDistance: boolean;
  readonly onSort: (byDistance: boolean) => void;
}

interface OneOfProps<K extends string> {
  readonly label: string;
  readonly any: string;
  readonly terms: readonly (readonly [K, string])[];
  readonly value: readonly K[];
  readonly onChange: (value: readonly K[]) => void;
}

/** A native list: it works with every screen reader, and on a phone it opens as large as the phone. */
function OneOf<K extends string>({ label, any, terms, value, onChange }: OneOfProps<K>) {
  return (
    <label className="filter">
      <span>{label}</span>
      <select
        value={value[0] ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? [] : [target.value as K])}
      >
        <option value="">{any}</option>
        {terms.map(([key, word]) => (
          <option key={key} value={key}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}

const entries = <K extends string>(terms: Readonly<Record<K, string>>): (readonly [K, string])[] =>
  Object.entries(terms) as [K, string][];

/** Drawn again only when a filter changes: the finder around it is drawn for many other reasons. */
export const FilterPanel = memo(function FilterPanel(props: Props) {
  const { words, terms, knownKinds, filters, onChange, canSort, byDistance, onSort } = props;
  const { awake, scriptNeeded } = props;
  const set = (change: Partial<ServiceFilters>) => onChange({ ...filters, ...change });
  const flags = [
    ['openNow', words.filterOpen],
    ['free', words.filterFree],
    ['wheelchair', words.filterWheelchair],
  ] as const;
  const isSet = JSON.stringify(filters) !== JSON.stringify(noFilters);

  return (
    <details className="filters">
      <summary>{words.filters}</summary>
      {awake ? (
        <fieldset>
          <legend className="visually-hidden">{words.filters}</legend>
          <OneOf
            label={words.filterKind}
            any={words.filterAny}
            terms={knownKinds.map((kind) => [kind, terms.kinds[kind]] as const)}
            value={filters.kinds}
            onChange={(kinds) => set({ kinds })}
          />
          <OneOf
            label={words.filterServes}
            any={words.filterAny}
            terms={entries(terms.serves)}
            value={filters.serves}
            onChange={(serves) => set({ serves })}
          />
          <OneOf
            label={words.filterLanguage}
            any={words.filterAny}
            terms={entries(terms.languages)}
            value={filters.languages}
            onChange={(languages) => set({ languages })}
          />
          <div className="filter-flags">
            {flags.map(([key, label]) => (
              <label key={key}>
                <input
                  type="checkbox"
                  checked={filters[key]}
                  onChange={({ target }) => set({ [key]: target.checked })}
                />
                <span>{label}</span>
              </label>
            ))}
            {canSort ? (
              <label>
                <input
                  type="checkbox"
                  checked={byDistance}
                  onChange={({ target }) => onSort(target.checked)}
                />
                <span>{words.sortDistance}</span>
              </label>
            ) : null}
          </div>
          {isSet ? (
            <button type="button" className="button quiet" onClick={() => onChange(noFilters)}>
              {words.clearFilters}
            </button>
          ) : null}
        </fieldset>
      ) : (
        <p>{scriptNeeded}</p>
      )}
    </details>
  );
});
