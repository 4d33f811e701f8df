/** `all`, `none` or slugs of communes, as they are typed after `--communes` and in DIEM_TUA_KIT. */
import { nearest } from '../../checks/content/nearest.ts';
import { slug } from '../../text/slug.ts';
import type { KitPlace } from './kit-place.ts';

/** How many letters a typed name may be away from the meant one. */
const reach = 3;

const withoutType = (name: string): string => slug(name).replace(/^(?:xa|phuong|dac-khu)-/, '');

/** By its slug, or by its name with or without marks and type word. */
const isMeant = (place: KitPlace, typed: string): boolean =>
  place.slug === typed || [slug(place.name), withoutType(place.name)].includes(slug(typed));

/** @throws an Error that names each unknown commune and the one most like it. */
export function choosePlaces(typed: string, places: readonly KitPlace[]): KitPlace[] {
  const wanted = typed
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  if (wanted.length === 1 && wanted[0] === 'all') return [...places];
  if (wanted.length === 0 || (wanted.length === 1 && wanted[0] === 'none')) return [];
  const unknown = wanted.filter((name) => !places.some((place) => isMeant(place, name)));
  if (unknown.length > 0) {
    const slugs = places.map((place) => place.slug);
    const told = unknown.map((name) => {
      const near = nearest(withoutType(name), slugs, reach);
      return `Không có xã, phường nào là "${name}".${near ? ` Có phải là "${near}"?` : ''}`;
    });
    throw new Error(
      [...told, 'Ghi phần cuối của địa chỉ trang xã, ví dụ "phan-rang", hoặc "all".'].join('\n'),
    );
  }
  // The province's sheets always come along: some are drawn only there.
  return places.filter(
    (place) => place.kind === 'province' || wanted.some((name) => isMeant(place, name)),
  );
}
