/** A table of the report, the same for the document and for the workbook. */

/** A number or words; `null` is a blank that somebody has to fill in. */
export type Value = number | string | null;

export interface ReportRow {
  readonly label: string;
  readonly values: readonly Value[];
  /** A line of sums. */
  readonly total?: boolean;
}

export interface ReportTable {
  readonly id: string;
  readonly title: string;
  /** Name of its sheet, at most 31 characters. */
  readonly sheet: string;
  /** Heading of the first column, then of the others. */
  readonly columns: readonly [string, ...string[]];
  readonly rows: readonly ReportRow[];
  /** The column of `values` that is also drawn as bars. */
  readonly bars?: number;
  readonly note?: string;
}
