import type { PublishedLocale } from './locales.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

type Widen<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widen<T[K]> };

/** The shape that every language fills completely; a missing sentence does not compile. */
export type Strings = Widen<typeof vi>;

const catalogues: Readonly<Record<PublishedLocale, Strings>> = { vi, en };

export const stringsFor = (locale: PublishedLocale): Strings => catalogues[locale];
