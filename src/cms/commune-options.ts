import type { FormOption } from './form-types.ts';

/** Present communes as an editor chooses them: by name, in the order of the alphabet. */
export const communeOptions = (
  communes: Iterable<{ readonly code: string; readonly name: string }>,
): FormOption[] =>
  [...communes]
    .map(({ code, name }) => ({ label: name, value: code }))
    .sort((left, right) => left.label.localeCompare(right.label, 'vi'));
