import type { z } from 'zod';
import type { FieldWords } from '../../schemas/fields.ts';

export type Issue = z.core.$ZodIssue;

export interface IssueContext {
  readonly file: string;
  readonly schema: z.ZodType;
  /** What stands in the file, before any transform. */
  readonly data: unknown;
  /** How a value is spelled in the file, where that differs from the value. */
  readonly sourceAt?: ((path: readonly PropertyKey[]) => string | undefined) | undefined;
  /** Set for records whose whereabouts are secret. */
  readonly secret?: 'home' | 'confidential' | undefined;
}

/** What one kind of issue has to say; the reason falls back to the field's own. */
export interface Explanation {
  readonly slug: string;
  readonly what: string;
  readonly why?: string | undefined;
  readonly remedy: string;
  /** Set when `what` already says the value, or when there is nothing to quote. */
  readonly saysValue?: boolean;
}

/** "Hint. Ví dụ: …" */
export function hintOf({ hint, example }: Partial<FieldWords>): string {
  const advice = hint ?? 'Ghi lại ô này.';
  return example === undefined || advice.includes(example)
    ? advice
    : `${advice} Ví dụ: "${example}".`;
}

/** A scalar as it was written. A mapping has no such text, and may carry a `toString` of its own that is no function. */
export const asText = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';
