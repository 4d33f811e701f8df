/** Links that open an app of the phone or a page for sharing. Nothing is requested from any server before the tap. */
import type { Point } from './distance.ts';
import { isDemoNumber } from '../text/phone.ts';

/**
 * `tel:` for digits as dialled in Vietnam (113, 1900…, 0…). National digits on purpose: short and 1900 numbers have
 * no international form. Throws a RangeError for anything else, and for the numbers of demonstration records.
 */
export function telHref(dial: string): string {
  if (!/^\d{3,11}$/.test(dial) || isDemoNumber(dial))
    throw new RangeError(
      `"${dial}" must not become a phone link: it is not a number that can be dialled.`,
    );
  return `tel:${dial}`;
}

/**
 * Opens the message app with a text and no recipient. RFC 5724 and Android read `?body=`; iOS since version 8 reads
 * what follows `&`. In `sms:?&body=` Android skips the empty first pair and iOS skips the `?`, so one link serves both.
 * Apple documents no body at all: where it is ignored, the app still opens, empty.
 */
export const smsHref = (text: string): string => `sms:?&body=${encodeURIComponent(text)}`;

/** Facebook's own page for sharing an address, as a plain link: nothing of Facebook is loaded before the tap. */
export const facebookHref = (url: string): string =>
  `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}`;

/** Parentheses end the label of a `geo:` link, and encodeURIComponent leaves them alone. */
const encodeLabel = (label: string): string =>
  encodeURIComponent(label).replaceAll('(', '%28').replaceAll(')', '%29');

/**
 * `geo:` with a labelled pin, in WGS 84 degrees (RFC 5870, and the `q=` form of Android's map intents). iOS has no
 * app for it: offer the address as text beside it. The label stays in the map app's history, so keep it neutral.
 */
export function geoHref(point: Point, label: string): string {
  const position = `${point.lat},${point.lng}`;
  return `geo:${position}?q=${position}(${encodeLabel(label)})`;
}
