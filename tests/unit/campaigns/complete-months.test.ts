import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/checks/content/read-content.ts';
import type { MaterialKind } from '../../../src/domain/campaign-vocabulary.ts';
import { speakingSeconds } from '../../../src/text/speaking-time.ts';

const { content } = readContent('content');
if (!content) throw new Error('content/ has faults');
const { articles, materials, quizzes } = content;

describe.each(['thang-binh-dang-gioi', 'thang-phong-chong-bao-luc-gia-dinh'])(
  'a communicator finds all that an action month needs: %s',
  (month) => {
    const ofMonth = <D extends { readonly campaigns?: readonly string[] | undefined }>(
      records: readonly { readonly data: D }[],
    ): D[] => records.map(({ data }) => data).filter(({ campaigns }) => campaigns?.includes(month));
    const made = ofMonth(materials);
    const ofKind = (kind: MaterialKind) => made.filter((material) => material.kind === kind);

    it.each([
      ['poster', 2],
      ['leaflet', 1],
      ['loudspeaker-script', 1],
      ['social-post', 5],
      ['lesson-plan', 1],
      ['talk-outline', 1],
    ] as const)('%s: at least %d', (kind, least) => {
      expect(ofKind(kind).length).toBeGreaterThanOrEqual(least);
    });

    it('at least four articles', () => {
      const written = articles.filter(({ locale }) => locale === 'vi');
      expect(ofMonth(written).length).toBeGreaterThanOrEqual(4);
    });

    it('a script that the loudspeaker reads in about two minutes', () => {
      const seconds = ofKind('loudspeaker-script').map(({ body }) => speakingSeconds(body ?? ''));
      expect(seconds.some((each) => each >= 105 && each <= 150)).toBe(true);
    });

    it('a talk for a factory, a lesson for a school', () => {
      expect(ofKind('talk-outline').some(({ settings }) => settings.includes('factory'))).toBe(
        true,
      );
      expect(ofKind('lesson-plan').some(({ settings }) => settings.includes('school'))).toBe(true);
    });

    it('a quiz of ten questions', () => {
      expect(Math.max(...ofMonth(quizzes).map(({ questions }) => questions.length))).toBe(10);
    });
  },
);

it('there are articles for the whole year, in both languages', () => {
  const count = (language: string) => articles.filter(({ locale }) => locale === language).length;
  expect(count('vi')).toBeGreaterThanOrEqual(20);
  expect(count('en')).toBeGreaterThanOrEqual(6);
});
