/** Text in the editors' form: lines, paragraphs, running text, days, times, files. */
import { z } from 'zod';
import { bare } from '../checks/content/schema-walk.ts';
import type { FieldWords } from '../schemas/fields.ts';
import type { FieldKind } from './form-types.ts';

interface JsonForm {
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly type?: string;
}

/** The rules of form that a JSON Schema can state. */
export const jsonForm = (schema: z.ZodType): JsonForm =>
  z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }) as JsonForm;

/** One value that is written as text: what kind of text decides what the editor gets. */
export function ofText(schema: z.ZodType, words: Partial<FieldWords>): FieldKind {
  const { format, pattern, maxLength } = jsonForm(schema);
  if (words.media !== undefined)
    return { widget: words.media === 'picture' ? 'image' : 'file', choose_url: false };
  if (words.markdown) return { widget: 'markdown', ...plainMarkdown };
  if (format === 'date')
    return {
      widget: 'datetime',
      format: 'YYYY-MM-DD',
      date_format: 'YYYY-MM-DD',
      time_format: false,
    };
  if (bare(schema) instanceof z.ZodISODateTime)
    return {
      widget: 'datetime',
      format: 'YYYY-MM-DDTHH:mm',
      date_format: 'DD/MM/YYYY',
      time_format: 'HH:mm',
    };
  if (maxLength !== undefined && maxLength > 160) return { widget: 'text' };
  const example = words.example === undefined ? '' : ` Ví dụ: ${words.example}.`;
  return pattern !== undefined && format === undefined
    ? { widget: 'string', pattern: [pattern, `${words.hint ?? ''}${example}`.trim()] }
    : { widget: 'string' };
}

/** What may be written in running text; the content check refuses the rest (raw HTML, pictures of other hosts). */
export const plainMarkdown = {
  // Decap's own default; an update may not change it unseen.
  sanitize_preview: true,
  buttons: [
    'bold',
    'italic',
    'link',
    'heading-two',
    'heading-three',
    'quote',
    'bulleted-list',
    'numbered-list',
  ],
  editor_components: [],
} as const;
