/**
 * Puts values in the `{name}` places of a sentence.
 * @throws when the sentence has a place for which no value is given: a visitor would read "{count}".
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${sentence}" needs a value for {${name}}`);
    return String(value);
  });
}
