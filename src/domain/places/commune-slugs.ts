import { slug } from '../../text/slug.ts';
import type { CommuneType } from './types.ts';

interface Named {
  readonly code: string;
  readonly type: CommuneType;
  readonly bareName: string;
  readonly provinceName: string;
}

/** Words that other pages have under the same folder of the site. */
const RESERVED = new Set(['loai', 'dich-vu']);

/** "Thành phố Huế" → "hue", "Khánh Hòa" → "khanh-hoa". */
function provinceSlug(name: string): string {
  return slug(name.replace(/^(Thành phố|Tỉnh) /, ''));
}

/** How many forms the address of a commune may take, the shortest first; the last is always free. */
const FORMS = [0, 1, 2, 3] as const;

/** Form 0 "tan-lap", 1 "xa-tan-lap", 2 "xa-tan-lap-lao-cai", 3 the code. */
export function slugForm({ code, type, bareName, provinceName }: Named, form: number): string {
  if (form > 2) return code;
  const name = form > 0 ? `${type} ${bareName}` : bareName;
  return form > 1 ? `${slug(name)}-${provinceSlug(provinceName)}` : slug(name);
}

/** Which of the forms a slug is. */
export function formOfSlug(commune: Named & { readonly slug: string }): number {
  return FORMS.findIndex((form) => slugForm(commune, form) === commune.slug);
}

/**
 * One slug for each commune, in their order: the shortest form that no other commune shares.
 * All communes that share a form give it up, so that none is favoured and the result does not
 * depend on their order.
 */
export function communeSlugs(communes: readonly Named[]): string[] {
  const forms = communes.map((commune) => FORMS.map((form) => slugForm(commune, form)));
  const counts = new Map<string, number>();
  for (const form of forms.flatMap((all) => [...new Set(all)])) {
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return forms.map((all, i) => {
    const free = all.find((form) => form !== '' && !RESERVED.has(form) && counts.get(form) === 1);
    return free ?? communes[i]?.code ?? '';
  });
}
