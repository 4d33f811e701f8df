/** Lays the lines of a contact into a free box: the largest size at which all of it fits. Points and millimetres. */
import type { Slot } from '../pieces.ts';
import { isEmpty, type Contact } from './contact.ts';

/** Width of a text in points at a size of one point. */
export type Measure = (text: string, bold: boolean) => number;

export interface PlacedLine {
  readonly text: string;
  readonly bold: boolean;
  /** Baseline, from the top left corner of the page, in millimetres. */
  readonly x: number;
  readonly y: number;
  /** Points. */
  readonly size: number;
}

/** The inside of a box below its heading: what is printed over the dotted lines. Millimetres. */
export interface Inside {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const pointsPerMillimetre = 72 / 25.4;
const margin = 3;
/** The heading stands 2.2 mm below the edge (kit.typ). */
const headingTop = 2.2;

export function insideOf({ x, y, width, height, label }: Slot): Inside {
  const top = headingTop + (label * 1.25) / pointsPerMillimetre;
  return { x: x + margin, y: y + top, width: width - 2 * margin, height: height - top - 0.8 };
}

interface Row {
  readonly text: string;
  readonly bold: boolean;
}

/** Words on as few rows as the width allows; a word that is wider than the box does not fit. */
function wrap(
  { text, bold }: Row,
  size: number,
  width: number,
  measure: Measure,
): Row[] | undefined {
  const rows: Row[] = [];
  let row = '';
  for (const word of text.split(' ')) {
    const longer = row === '' ? word : `${row} ${word}`;
    if (measure(longer, bold) * size <= width) {
      row = longer;
      continue;
    }
    if (row === '' || measure(word, bold) * size > width) return undefined;
    rows.push({ text: row, bold });
    row = word;
  }
  return [...rows, { text: row, bold }];
}

const leading = 1.28;

/** One thought a row where there is room; else person and number side by side. */
function arrangements({ organisation, who, reach }: Contact): Row[][] {
  const given = (text: string, bold: boolean): Row[] => (text === '' ? [] : [{ text, bold }]);
  const beside = [who, reach].filter(Boolean).join(' · ');
  return [
    [...given(organisation, true), ...given(who, false), ...given(reach, true)],
    [...given(organisation, true), ...given(beside, false)],
    given([organisation, beside].filter(Boolean).join(' · '), false),
  ];
}

const largest = 18;
const step = 0.25;
/** Smaller than the heading of its box, and nobody reads it. */
const smallestOf = ({ label }: Slot): number => Math.max(4.5, label * 0.85);
/** Large enough that the clearest arrangement need not give way to a denser one. */
const goodOf = ({ label }: Slot): number => label * 1.15;

interface Fitted {
  readonly size: number;
  readonly rows: readonly Row[];
}

function largestFit(
  rows: readonly Row[],
  slot: Slot,
  { width, height }: Inside,
  measure: Measure,
): Fitted | undefined {
  for (let size = largest; size >= smallestOf(slot); size -= step) {
    const wrapped = rows.map((row) => wrap(row, size, width * pointsPerMillimetre, measure));
    if (wrapped.some((lines) => lines === undefined)) continue;
    const lines = wrapped.flatMap((each) => each ?? []);
    if (lines.length * size * leading <= height * pointsPerMillimetre) return { size, rows: lines };
  }
  return undefined;
}

/** Undefined when it cannot be read at any size: the contact is too long for this box. */
export function fitContact(
  contact: Contact,
  slot: Slot,
  measure: Measure,
): readonly PlacedLine[] | undefined {
  if (isEmpty(contact)) return [];
  const inside = insideOf(slot);
  const fitted = arrangements(contact).flatMap(
    (rows) => largestFit(rows, slot, inside, measure) ?? [],
  );
  const best =
    fitted.find(({ size }) => size >= goodOf(slot)) ??
    fitted.toSorted((a, b) => b.size - a.size)[0];
  if (!best) return undefined;
  const { size, rows } = best;
  const top = (inside.height * pointsPerMillimetre - rows.length * size * leading) / 2;
  return rows.map(({ text, bold }, place) => ({
    text,
    bold,
    size,
    x: inside.x,
    y: inside.y + (top + size * (place * leading + 1)) / pointsPerMillimetre,
  }));
}
