import type { APIRoute } from 'astro';
import type { PublishedLocale } from '../../../../../i18n/locales.ts';
import type { ClusterFile } from '../../../../../map/clusters/cluster-files.ts';
import { locales, publishedLocales } from '../../../../../i18n/locales.ts';
import { clusterFilesOf } from '../../../../../site/map-files.ts';
import { directory } from '../../../../../site/directory.ts';

const pathsIn = async (locale: PublishedLocale) => {
  const all = await directory();
  return all.gazetteer.provinces.flatMap(({ code }) =>
    clusterFilesOf(all, code, locale).map((content, file) => ({
      params: { locale: locales[locale].prefix || undefined, province: code, file: String(file) },
      props: { content },
    })),
  );
};

/** The clusters of a province: 0 is the overview, the others what opens from it. */
export const getStaticPaths = async () => (await Promise.all(publishedLocales.map(pathsIn))).flat();

export const GET: APIRoute<{ content: ClusterFile }> = ({ props }) => Response.json(props.content);
