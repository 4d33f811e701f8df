import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { score, unanswered } from '../../../src/domain/quiz/score.ts';

const solution = [1, 0, 2, 1, 0, 2, 1, 0, 2, 1];
const rightUntil = (count: number) =>
  solution.map((answer, index) => (index < count ? answer : undefined));

describe('the score of a quiz', () => {
  it('counts what is right; no answer is not right', () => {
    expect(score(rightUntil(7), solution)).toMatchObject({ right: 7, all: 10 });
    expect(score([0, 1, 0], solution)).toMatchObject({ right: 0 });
  });

  it('finds words for it at four fifths and at half', () => {
    const level = (count: number) => score(rightUntil(count), solution).level;
    expect([10, 8, 7, 5, 4, 0].map(level)).toEqual([
      'sure',
      'sure',
      'fair',
      'fair',
      'again',
      'again',
    ]);
  });

  it('is never better for a wrong answer', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 3, maxLength: 60 }), fc.nat(59), (right, at) => {
        const index = at % right.length;
        const slipped = right.map((answer, here) => (here === index ? answer + 1 : answer));
        expect(score(right, right)).toEqual({
          right: right.length,
          all: right.length,
          level: 'sure',
        });
        expect(score(slipped, right).right).toBe(right.length - 1);
      }),
    );
  });

  it('knows which questions wait for an answer, as people count them', () => {
    expect(unanswered([undefined, 0, undefined])).toEqual([1, 3]);
    expect(unanswered([0, 1])).toEqual([]);
  });
});
