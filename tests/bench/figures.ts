/** What a bench reports: names and figures, printed as one table. */
export interface BenchResult {
  readonly name: string;
  readonly figures: Readonly<Record<string, number | string>>;
}

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** The value below which a share (0 to 1) of the sorted list lies. */
export const quantile = (sorted: readonly number[], share: number): number =>
  round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);

export function print({ name, figures }: BenchResult): void {
  const width = Math.max(...Object.keys(figures).map((key) => key.length));
  console.log(`\n${name}`);
  for (const [key, value] of Object.entries(figures))
    console.log(`  ${key.padEnd(width)}  ${value}`);
}
