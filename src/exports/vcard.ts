/**
 * A service as a contact for the phone's address book.
 *
 * vCard 3.0 (RFC 2426), not 4.0: the Contacts app of Android (AOSP) and the systems made from it answer "format isn't
 * supported" to 4.0 (GrapheneOS os-issue-tracker 977, DivestOS-Build 202), and take the same file as 3.0. Version
 * 2.1 would need quoted-printable for every Vietnamese letter.
 */
import type { PublishedService } from '../domain/services/published-service.ts';
import { escapeText, foldLine, newline } from './content-line.ts';

const property = (name: string, ...components: string[]): string =>
  foldLine(`${name}:${components.map(escapeText).join(';')}`);

/** A parsed URI or a number pair is not text: it has no line breaks, and nothing in it is escaped. */
const rawProperty = (name: string, value: string): string => foldLine(`${name}:${value}`);

const sample = 'Bản ghi mẫu để trình diễn, không có thật.';

/** What a person who may look at the phone can see besides the numbers. */
function details(service: PublishedService, worthGoing: boolean): string[] {
  const notes = [service.demo ? sample : '', service.howToReach ?? ''].filter(
    (note) => note !== '',
  );
  const lines = [property('ORG', service.operator)];
  if (service.email !== undefined) lines.push(property('EMAIL;TYPE=INTERNET', service.email));
  if (service.website !== undefined) lines.push(rawProperty('URL', new URL(service.website).href));
  if (notes.length > 0) lines.push(property('NOTE', notes.join('\n')));
  if (service.visibility !== 'public' || !worthGoing) return lines;
  const { name, provinceName } = service.commune;
  lines.push(
    property('ADR;TYPE=WORK', '', '', service.address, name, provinceName, '', 'Việt Nam'),
  );
  if (service.point) lines.push(rawProperty('GEO', `${service.point.lat};${service.point.lng}`));
  return lines;
}

/**
 * One vCard, lines ended by CRLF, UTF-8. A demonstration record says that it is one and has no number. With
 * `savedAs` the card holds that name and the numbers only, for somebody whose phone is looked through. A place that
 * nobody checked for a year keeps its numbers and is not offered as one to go to (`worthGoing: false`).
 */
export function toVcard(
  service: PublishedService,
  { savedAs, worthGoing = true }: { readonly savedAs?: string; readonly worthGoing?: boolean } = {},
): string {
  const name = savedAs ?? (service.demo ? `Mẫu: ${service.name}` : service.name);
  const numbers = service.phones.flatMap(({ dial }) => dial ?? []);
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    property('N', name, '', '', '', ''),
    property('FN', name),
    ...numbers.map((dial) => rawProperty('TEL;TYPE=WORK,VOICE', dial)),
    ...(savedAs === undefined ? details(service, worthGoing) : []),
    ...(savedAs !== undefined && service.demo ? [property('NOTE', sample)] : []),
    'END:VCARD',
    '',
  ].join(newline);
}
