import { locales, publishedLocales, type PublishedLocale } from '../i18n/locales.ts';

interface LocalePath {
  readonly params: { readonly locale: string | undefined };
  readonly props: { readonly locale: PublishedLocale };
}

/** One path for each published language; the first language lives at the root. */
export const localePaths = (): LocalePath[] =>
  publishedLocales.map((locale) => ({
    params: { locale: locales[locale].prefix || undefined },
    props: { locale },
  }));

/** Every language times every item: `params` and `props` of the item join those of the language. */
export const localePathsOf = <P extends object, Q extends object>(
  items: readonly { readonly params: P; readonly props: Q }[],
): { params: LocalePath['params'] & P; props: LocalePath['props'] & Q }[] =>
  localePaths().flatMap(({ params, props }) =>
    items.map((item) => ({
      params: { ...params, ...item.params },
      props: { ...props, ...item.props },
    })),
  );
