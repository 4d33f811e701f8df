/** Everything that a template prints, as plain data: what is not in here is not on paper. */
import { fill } from '../../i18n/fill.ts';
import { piece, type PieceKey, type Slot } from '../pieces.ts';
import type { KitLine, KitNumber, KitPlace } from './kit-place.ts';
import { minutesInWords, spokenMinutes, spokenNumber } from './spoken.ts';
import { discreetRoles, lineNotes, sampleNumbers, sampleSite, slotLabel } from './words/common.ts';
import { leaflet } from './words/leaflet.ts';
import { loudspeaker } from './words/loudspeaker.ts';
import { card, cardDiscreet, poster, sticker, tearOff } from './words/posters.ts';
import { lessonPlan, reportingPath } from './words/school.ts';
import { policy } from './words/workplace.ts';

/** What is the same on all sheets of a site. */
export interface KitSite {
  readonly name: string;
  /** Where the site is served, with a slash at its end. */
  readonly url: string;
  /** A demonstration: its address leads nowhere, and every sheet says so. */
  readonly demo: boolean;
  /** The lines that every help page shows first. */
  readonly lines: readonly KitLine[];
}

interface SheetLine {
  readonly number: string;
  readonly when: string;
  readonly note: string;
}

export interface Sheet {
  readonly piece: PieceKey;
  readonly title: string;
  readonly site: string;
  readonly place: string;
  readonly lines: readonly SheetLine[];
  readonly local: readonly KitNumber[];
  /** What the code says. */
  readonly target: string;
  /** The same for people to type. */
  readonly address: string;
  /** Empty, or a mark that this is no real sheet. */
  readonly sample: string;
  readonly slotLabel: string;
  readonly slots: readonly Slot[];
  readonly scale: number;
  readonly discreet: boolean;
  readonly words: unknown;
}

const wordsOf = {
  'poster-a4': poster,
  'poster-a3': poster,
  leaflet,
  card,
  'card-discreet': cardDiscreet,
  sticker,
  'tear-off': tearOff,
  loudspeaker,
  'reporting-path': reportingPath,
  'lesson-plan': lessonPlan,
  policy,
} as const satisfies Record<PieceKey, { readonly title: string }>;

/** Fills `{place}` wherever a sentence has it, however deep. */
function withPlace(words: unknown, place: string): unknown {
  if (typeof words === 'string')
    return words.includes('{place}') ? words.replaceAll('{place}', place) : words;
  if (Array.isArray(words)) return words.map((item) => withPlace(item, place));
  if (typeof words === 'object' && words !== null)
    return Object.fromEntries(
      Object.entries(words).map(([key, value]) => [key, withPlace(value, place)]),
    );
  return words;
}

function noteOf({ free, always, charged }: KitLine): string {
  return [free && lineNotes.free, always && lineNotes.always, charged && lineNotes.charged]
    .filter(Boolean)
    .join(' · ');
}

function sheetLine(line: KitLine, discreet: boolean): SheetLine {
  if (discreet) return { number: line.number, when: discreetRoles[line.role], note: '' };
  return { number: line.number, when: line.when, note: noteOf(line) };
}

/** The script of a loudspeaker, paragraph by paragraph. */
function loudspeakerScript(place: KitPlace, lines: readonly KitLine[]): string[] {
  const { opening, closing, notes, line: sentence, local, report } = loudspeaker;
  const numbers = lines.map(({ when, number, free, always, charged }) =>
    [
      fill(sentence, { when, number: spokenNumber(number) }),
      charged ? notes.charged : free ? (always ? notes.freeAlways : notes.free) : '',
    ]
      .filter(Boolean)
      .join(' '),
  );
  const own = place.local
    .filter(({ demo }) => !demo)
    .slice(0, 1)
    .map(({ name, number }) =>
      fill(local, { place: place.inSentence, name, number: spokenNumber(number) }),
    );
  return [
    ...opening.map((text) => text.replaceAll('{place}', place.inSentence)),
    ...numbers,
    ...own,
    report,
    ...closing,
  ];
}

/** The script is made of sentences that are not printed by themselves. */
function loudspeakerWords(place: KitPlace, lines: readonly KitLine[]): object {
  const { title, heading, kicker, manner, law, time } = loudspeaker;
  const script = loudspeakerScript(place, lines);
  return {
    title,
    heading,
    kicker,
    manner,
    law,
    time: fill(time, { time: minutesInWords(spokenMinutes(script)) }),
    script,
  };
}

/** `https://diem-tua.example/` and `/tim-ho-tro/` → what a code says. */
const targetOf = ({ url }: KitSite, path: string): string => new URL(path, url).href;

const addressOf = (target: string): string => target.replace(/^https?:\/\//, '');

export function sheetOf(key: PieceKey, place: KitPlace, site: KitSite): Sheet {
  const { slots, scale } = piece(key);
  const discreet = key === 'card-discreet';
  const own = wordsOf[key];
  const words = key === 'loudspeaker' ? loudspeakerWords(place, site.lines) : own;
  const target = targetOf(site, place.path);
  const local = piece(key).shared || discreet ? [] : place.local;
  const sample = !site.demo ? '' : local.some(({ demo }) => demo) ? sampleNumbers : sampleSite;
  return {
    piece: key,
    title: own.title.replaceAll('{place}', place.inSentence),
    site: site.name,
    place: place.name,
    lines: site.lines.slice(0, 3).map((line) => sheetLine(line, discreet)),
    local,
    target,
    address: addressOf(target),
    sample,
    slotLabel: 'slotLabel' in own ? own.slotLabel : slotLabel,
    slots,
    scale,
    discreet,
    words: withPlace(words, place.inSentence),
  };
}
