import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { pagesIn } from './built.ts';

/** Where a rule of the recommended set does not fit this site, and why. */
const exceptions: readonly {
  readonly rule: string;
  readonly where: RegExp;
  readonly why: string;
}[] = [
  {
    rule: 'no-redundant-role',
    where: /role "list" on <[uo]l>/,
    why: 'Safari forgets that a list without bullets is a list; the role reminds VoiceOver.',
  },
  {
    rule: 'tel-non-breaking',
    where: /non-breaking space/,
    why: 'The rule takes every word of a link to a telephone for a number; the numbers are kept whole by style.',
  },
  {
    rule: 'prefer-native-element',
    where: /<select> element \| #noi-o-list/,
    why: 'Suggestions while somebody types are a combobox with a list box, which no native element is.',
  },
  {
    rule: 'unique-landmark',
    where: /\.wide|header .*nav$/,
    why: 'The navigation stands twice, for wide and narrow screens; a style shows one of the two.',
  },
  {
    rule: 'element-permitted-content',
    where: /<style> element .* \| #noi-dung/,
    why: 'Astro writes the style of an island where the island stands.',
  },
  {
    rule: 'long-title',
    where: /cannot be longer than 70/,
    why: 'A search engine would cut it; in a history list nothing is lost, and the official name of a kind is long.',
  },
];

const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });

interface Found {
  readonly rule: string;
  readonly page: string;
  readonly message: string;
}

const found: Found[] = (
  await Promise.all(
    pagesIn().map(async ({ html, address }) => {
      const { results } = await validator.validateString(html, address);
      return results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => ({
          rule: ruleId,
          page: address,
          message: `${message} | ${selector ?? ''}`,
        })),
      );
    }),
  )
).flat();

const excepts = ({ rule, message }: Found) =>
  exceptions.find((exception) => exception.rule === rule && exception.where.test(message));

describe('every page', () => {
  it('is valid HTML by the recommended rules', () => {
    const faults = found.filter((fault) => !excepts(fault));
    expect(faults.map(({ rule, page, message }) => `${rule} ${page}: ${message}`)).toEqual([]);
  });

  it('needs each of the exceptions: one that nothing needs any more would hide a fault to come', () => {
    const used = new Set(found.map(excepts));
    expect(exceptions.filter((exception) => !used.has(exception)).map(({ rule }) => rule)).toEqual(
      [],
    );
  });
});
