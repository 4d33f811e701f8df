/** Which collections there are: a loader and a schema for each, both declared elsewhere. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { join } from 'node:path';
import { campaign } from './schemas/campaigns.ts';
import { communeDetails } from './schemas/communes.ts';
import { hotline } from './schemas/hotlines.ts';
import { page } from './schemas/pages.ts';
import { confidentialService, homeService, publicService } from './schemas/services.ts';
import { siteSettings } from './schemas/site-settings.ts';
import { contentLoader } from './site/content-loader.ts';
import { contentDir } from './site/paths.ts';

const services = (visibility: 'public' | 'home' | 'confidential') =>
  contentLoader(`services-${visibility}`, ({ services: all }) =>
    all.filter((service) => service.visibility === visibility),
  );

export const collections = {
  settings: defineCollection({
    loader: contentLoader('settings', ({ settings }) => [{ id: 'site', data: settings }]),
    schema: siteSettings,
  }),
  hotlines: defineCollection({
    loader: contentLoader('hotlines', ({ hotlines }) => hotlines),
    schema: hotline,
  }),
  campaigns: defineCollection({
    loader: contentLoader('campaigns', ({ campaigns }) => campaigns),
    schema: campaign,
  }),
  communes: defineCollection({
    loader: contentLoader('communes', ({ communes }) => communes),
    schema: communeDetails,
  }),
  publicServices: defineCollection({ loader: services('public'), schema: publicService }),
  homeServices: defineCollection({ loader: services('home'), schema: homeService }),
  confidentialServices: defineCollection({
    loader: services('confidential'),
    schema: confidentialService,
  }),
  pages: defineCollection({
    // Markdown is rendered by Astro; the same files have passed the content check before.
    loader: glob({
      pattern: '{vi,en}/**/*.md',
      base: join(contentDir, 'pages'),
      generateId: ({ entry }) => entry.replace(/\.md$/, ''),
    }),
    schema: page,
  }),
};
