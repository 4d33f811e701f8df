/** Phone numbers as people in Vietnam write and dial them. Pure; imports nothing. */

/** The digits to dial, without spaces, dots and hyphens; a leading `+84` becomes `0`. */
export function dialDigits(written: string): string {
  return written
    .trim()
    .replace(/^\+84[\s.-]*/, '0')
    .replaceAll(/[\s.\-()]/g, '');
}

/**
 * Numbers of demonstration records: no exchange in Vietnam begins with 0000, so nobody can be called by mistake.
 */
export function isDemoNumber(written: string): boolean {
  return /^0000\d{6}$/.test(dialDigits(written));
}

/**
 * Numbers that people write down until they know the right one: one digit over and over, or digits in a row.
 * A few of them exist; a body that really has one will see the message and can have the rule changed.
 */
export function isPlaceholderNumber(written: string): boolean {
  const digits = dialDigits(written);
  return (
    /(\d)\1{6,}$/.test(digits) || /^0?(?:123456789|987654321|912345678|901234567)\d?$/.test(digits)
  );
}

export interface PhoneProblem {
  /** What is wrong, to be read after the quoted value. */
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}

/** Short emergency and national lines: three digits beginning with 1. */
const short = /^1\d{2}$/;
/** 1800 and 1900 lines: four to six more digits. */
const service = /^1[89]00\d{4,6}$/;
/** Mobile (03, 05, 07, 08, 09 and eight digits) and land lines (02 and nine digits, since 2017). */
const subscriber = /^0(?:[35789]\d{8}|2\d{9})$/;

/**
 * What keeps a caller from getting through, or undefined when the number has a shape that can be dialled in
 * Vietnam. Whether somebody answers is for a person to check (`verified`).
 */
export function phoneProblem(written: string): PhoneProblem | undefined {
  const why = 'Người cần giúp gọi số này sẽ không gặp ai.';
  const remedy =
    'Ghi đủ số: 10 chữ số (di động) hoặc 11 chữ số (cố định) bắt đầu bằng 0, hoặc một đầu số như "113", "1900 969 680".';
  const digits = dialDigits(written);
  if (/[^\d\s.\-()+]/.test(written)) return { what: 'có ký tự không phải chữ số', why, remedy };
  if (short.test(digits) || service.test(digits) || subscriber.test(digits)) return undefined;
  if (isDemoNumber(written)) return undefined;
  return {
    what: `có ${digits.length} chữ số, không đúng dạng số điện thoại nào ở Việt Nam`,
    why,
    remedy,
  };
}
