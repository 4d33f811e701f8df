import { fill } from '../i18n/fill.ts';
import type { PublishedLocale } from '../i18n/locales.ts';
import { materialWords } from '../i18n/material-words.ts';
import type { Material } from '../schemas/materials.ts';
import { speakingSeconds } from '../text/speaking-time.ts';

/** How long a material takes: worked out for what is read aloud, else as its editor wrote it. */
export function durationText(
  { kind, body, minutes }: Pick<Material, 'kind' | 'body' | 'minutes'>,
  locale: PublishedLocale,
): string | undefined {
  const words = materialWords(locale);
  if (kind !== 'loudspeaker-script' || body === undefined)
    return minutes === undefined ? undefined : fill(words.minutes, { minutes });
  const all = speakingSeconds(body);
  const whole = Math.floor(all / 60);
  const seconds = all % 60;
  if (whole === 0) return fill(words.seconds, { seconds });
  return seconds === 0
    ? fill(words.minutes, { minutes: whole })
    : fill(words.minutesAndSeconds, { minutes: whole, seconds });
}
