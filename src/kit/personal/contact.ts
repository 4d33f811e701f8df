/** What an organisation adds to a sheet, and what may be wrong with it. */
import { fold } from '../../text/fold.ts';
import { dialDigits, phoneProblem } from '../../text/phone.ts';
import { unprintable } from './printable.ts';

export interface Contact {
  /** "Trường THCS Lê Hồng Phong" */
  readonly organisation: string;
  /** "Cô Lan, phòng tư vấn" */
  readonly who: string;
  /** A number, or where a letter box hangs. */
  readonly reach: string;
}

export type ContactField = keyof Contact;
export const contactFields = ['organisation', 'who', 'reach'] as const;
export const noContact: Contact = { organisation: '', who: '', reach: '' };

export type ContactProblem =
  | { readonly kind: 'glyph'; readonly field: ContactField; readonly found: string }
  | { readonly kind: 'telling'; readonly field: ContactField }
  | { readonly kind: 'phone'; readonly field: 'reach' };

/** Something to look at again; it stops nothing. */
export interface ContactHint {
  readonly kind: 'marks';
  readonly field: ContactField;
}

/** As it is printed: letters and their marks in one, one space between words. */
const tidyText = (text: string): string =>
  text
    .normalize('NFC')
    // Invisible signs that a copied text brings along.
    .replaceAll(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

export const tidy = ({ organisation, who, reach }: Contact): Contact => ({
  organisation: tidyText(organisation),
  who: tidyText(who),
  reach: tidyText(reach),
});

export const isEmpty = (contact: Contact): boolean =>
  contactFields.every((field) => contact[field] === '');

/** Digits and signs only: somebody meant a number. */
const looksLikePhone = (text: string): boolean =>
  /^[\d\s.+()-]+$/.test(text) && dialDigits(text).length > 0;

/** Words that would undo a discreet card; found with or without marks. */
const telling = ['bạo lực', 'bạo hành', 'xâm hại', 'quấy rối'];
const tells = (text: string): boolean => {
  const folded = ` ${fold(text)} `;
  return telling.some((word) => folded.includes(` ${fold(word)} `));
};

/** `contact` is tidy. `discreet`: a discreet card is among the pieces. */
export function problemsOf(contact: Contact, discreet: boolean): ContactProblem[] {
  return contactFields.flatMap((field): ContactProblem[] => {
    const text = contact[field];
    const found = unprintable(text);
    return [
      ...(found.length > 0 ? [{ kind: 'glyph', field, found: found.join(' ') } as const] : []),
      ...(discreet && tells(text) ? [{ kind: 'telling', field } as const] : []),
      ...(field === 'reach' && looksLikePhone(text) && phoneProblem(text)
        ? [{ kind: 'phone', field } as const]
        : []),
    ];
  });
}

/** Three words and not one mark: in Vietnamese that is nearly always typed in haste. */
export const hintsOf = (contact: Contact): ContactHint[] =>
  (['organisation', 'who'] as const)
    .filter((field) => {
      const text = contact[field];
      const words = text.split(' ').filter((word) => /^\p{L}{2,}$/u.test(word));
      return words.length >= 3 && /^[\x20-\x7E]*$/.test(text);
    })
    .map((field) => ({ kind: 'marks', field }));
