import type { APIRoute } from 'astro';
import { toAtom } from '../../../exports/article-feed.ts';
import type { PublishedLocale } from '../../../i18n/locales.ts';
import { feedIn } from '../../../site/article-feed.ts';
import { localePaths } from '../../../site/locale-paths.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: PublishedLocale }> = async ({ props: { locale }, site }) => {
  const { articles, frame } = await feedIn(locale, site);
  return new Response(toAtom(articles, frame), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
