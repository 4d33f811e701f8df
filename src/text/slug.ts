import { fold } from './fold.ts';

/** The part of an address made from a name: "Xã Bác Ái Đông" → "xa-bac-ai-dong". May be empty. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
