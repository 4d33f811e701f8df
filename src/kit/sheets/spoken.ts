/** How text sounds: numbers digit by digit, and how long a reader needs. */

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** "1900 969 680" → "một chín không không, chín sáu chín, sáu tám không" */
export const spokenNumber = (number: string): string =>
  number
    .trim()
    .split(/[^\d]+/)
    .filter(Boolean)
    .map((group) => [...group].map((digit) => digits[Number(digit)] ?? digit).join(' '))
    .join(', ');

/** Words a minute of a calm reader over a loudspeaker. */
const pace = 130;

/** Vietnamese writes a space between syllables, and a reader's pace is counted in those. */
export const spokenMinutes = (texts: readonly string[]): number => {
  const words = texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => /\p{L}|\d/u.test(word)).length;
  return words / pace;
};

/** "2 phút", "2 phút 30 giây": to the next ten seconds. */
export function minutesInWords(minutes: number): string {
  const seconds = Math.ceil((minutes * 60) / 10) * 10;
  const [whole, rest] = [Math.floor(seconds / 60), seconds % 60];
  return [whole > 0 ? `${whole} phút` : '', rest > 0 ? `${rest} giây` : '']
    .filter(Boolean)
    .join(' ');
}
