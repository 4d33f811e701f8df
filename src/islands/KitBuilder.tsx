/**
 * The kit builder: a place, a setting, sheets, an organisation's own contact; files made on the device. What is typed
 * lives in React's memory alone: no URL, no storage, no request holds it, and leaving the page drops it.
 */
import { useEffect, useId, useState, useSyncExternalStore } from 'react';
import { fill } from '../i18n/fill.ts';
import type { BuilderWords } from '../i18n/kit-words.ts';
import { hintsOf, noContact, problemsOf, tidy, type Contact } from '../kit/personal/contact.ts';
import { kitSettings, type KitSetting, type PieceKey } from '../kit/pieces.ts';
import { ContactFields } from './kit/ContactFields.tsx';
import { PieceChoice, type Copies } from './kit/PieceChoice.tsx';
import { Preview } from './kit/Preview.tsx';
import { useKitFile } from './kit/use-kit-file.ts';

export interface BuilderPlace {
  readonly slug: string;
  readonly name: string;
  /** The former district, by which people look. */
  readonly group: string;
}

interface Props {
  readonly words: BuilderWords;
  readonly places: readonly BuilderPlace[];
  /** The folder of sheets that are the same everywhere. */
  readonly shared: string;
  readonly chosen?: string | undefined;
}

/** Where a link to the builder leads. */
const builderId = 'ghi-ten';

/** The pieces that most people print first are chosen from the start. */
const firstPieces = 3;
const startWith = (setting: KitSetting): Copies =>
  Object.fromEntries(kitSettings[setting].slice(0, firstPieces).map((key) => [key, 1]));

const never = () => () => undefined;
/** False on the server and until the island has woken: controls that do nothing are not shown. */
const useAwake = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

export function KitBuilder({ words, places, shared, chosen = '' }: Props) {
  const awake = useAwake();
  const [place, setPlace] = useState(chosen);
  const [setting, setSetting] = useState<KitSetting>('school');
  const [copies, setCopies] = useState(() => startWith('school'));
  const [typed, setTyped] = useState(noContact);
  const { state, make, forget } = useKitFile();
  const id = useId();

  // A phone keeps pages that were left, whole: whoever comes back to this one must find it empty.
  useEffect(() => {
    const clear = () => {
      setTyped(noContact);
      forget();
    };
    addEventListener('pagehide', clear);
    return () => removeEventListener('pagehide', clear);
  }, [forget]);

  if (!awake)
    return (
      <section id={builderId} className="kit-builder" aria-label={words.heading}>
        <h2>{words.heading}</h2>
        <p className="soft">{words.scriptNeeded}</p>
      </section>
    );

  const contact = tidy(typed);
  const offered: readonly PieceKey[] = kitSettings[setting];
  const wanted = offered.filter((key) => (copies[key] ?? 0) > 0);
  const problems = problemsOf(contact, wanted.includes('card-discreet'));
  const hints = hintsOf(contact);
  const change = (next: Contact) => {
    setTyped(next);
    forget();
  };
  const missing = [
    ...(place === '' ? [words.problems.noPlace] : []),
    ...(wanted.length === 0 ? [words.problems.noPieces] : []),
  ];
  const mayMake = missing.length === 0 && problems.length === 0 && state.kind !== 'making';
  const start = (packing: 'pdf' | 'zip') =>
    make(
      packing,
      wanted.map((key) => ({ key, copies: copies[key] ?? 1 })),
      { place, shared, contact },
    );
  const groups = [...Map.groupBy(places, ({ group }) => group)];

  return (
    <section id={builderId} className="kit-builder" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.heading}</h2>
      <p className="soft">{words.lead}</p>
      <form autoComplete="off" onSubmit={(event) => event.preventDefault()}>
        <div className="kit-where">
          <label>
            <span>{words.place}</span>
            <select
              value={place}
              onChange={({ target }) => {
                setPlace(target.value);
                forget();
              }}
            >
              <option value="">{words.choosePlace}</option>
              {groups.map(([group, members]) => (
                <optgroup key={group} label={group}>
                  {members.map(({ slug, name }) => (
                    <option key={slug} value={slug}>
                      {name}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </label>
          <fieldset>
            <legend>{words.setting}</legend>
            <div className="kit-settings">
              {(Object.keys(kitSettings) as KitSetting[]).map((key) => (
                <label key={key}>
                  <input
                    type="radio"
                    name={`${id}-setting`}
                    checked={setting === key}
                    onChange={() => {
                      setSetting(key);
                      setCopies(startWith(key));
                      forget();
                    }}
                  />
                  {words.settings[key]}
                </label>
              ))}
            </div>
          </fieldset>
        </div>
        <PieceChoice
          words={words}
          pieces={kitSettings[setting]}
          copies={copies}
          onChange={(next) => {
            setCopies(next);
            forget();
          }}
        />
        <ContactFields
          words={words}
          setting={setting}
          contact={typed}
          problems={problems}
          hints={hints}
          onChange={change}
        />
        {place !== '' && wanted.length > 0 && (
          <Preview words={words} pieces={wanted} place={place} shared={shared} contact={contact} />
        )}
        {missing.length > 0 && <p className="soft">{missing.join(' ')}</p>}
        <p className="kit-make">
          <button type="button" className="button" disabled={!mayMake} onClick={() => start('pdf')}>
            {words.makePdf}
          </button>
          <button
            type="button"
            className="button quiet"
            disabled={!mayMake}
            onClick={() => start('zip')}
          >
            {words.makeZip}
          </button>
        </p>
        <p role="status" className="kit-status">
          {state.kind === 'making' && words.making}
          {state.kind === 'made' && fill(words.made, { file: state.file })}
          {state.kind === 'failed' && words.failed}
          {state.kind === 'too-long' &&
            fill(words.problems.tooLong, { piece: words.pieceNames[state.piece] })}
        </p>
      </form>
    </section>
  );
}
