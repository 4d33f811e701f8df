/**
 * Recognises Vietnamese typed for the fonts of before Unicode (TCVN3 fonts such as .VnTime, VNI fonts such as
 * VNI-Times). Such text is made of Latin-1 signs that look Vietnamese only in those fonts.
 * Tables: TCVN 5712:1993 (VN3); VNI Software, "VNI for Windows" character set.
 */

/** Any letter that only Unicode text has: đ ă ơ ư and the precomposed letters with two marks. */
const unicodeVietnamese =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/u;

/** In TCVN3 these signs are letters (¹ ạ, µ à, ® đ …), so they stand inside words. */
const tcvn3 =
  /[a-z\u00A8-\u00FF](?:[\u00A8-\u00AE\u00B5-\u00B9\u00BB-\u00BE])|\u00AE[a-z\u00A8-\u00FF]/iu;

/** In VNI a letter is followed by a second one that only draws its marks (aù á, eä ệ, ôï ợ), and đ is ñ. */
const vni =
  /a[\u00F9\u00F8\u00FB\u00F5\u00EF\u00E2\u00E5\u00E4\u00EA\u00EB\u00E9\u00E8\u00FC]|e[\u00F9\u00F8\u00FB\u00F5\u00EF\u00E2\u00E1\u00E0\u00E5\u00E3\u00E4]|o[\u00F9\u00F8\u00FB\u00EF\u00E2\u00E5\u00E4]|u[\u00F9\u00F8\u00FB\u00F5\u00EF]|y[\u00F9\u00F8\u00FB\u00F5]|[\u00F6\u00F4][\u00F9\u00F8\u00FB\u00F5\u00EF]|\u00F1[aeiouy\u00F6\u00F4]|[bcdghklmnpqrstvx\u00F1]\u00F6/iu;

/** A fixed small text without marks proves nothing, and one with a letter of Unicode is no such text. */
export function oldEncoding(text: string): 'TCVN3' | 'VNI' | undefined {
  const composed = text.normalize('NFC');
  if (unicodeVietnamese.test(composed)) return undefined;
  if (tcvn3.test(composed)) return 'TCVN3';
  return vni.test(composed) ? 'VNI' : undefined;
}
