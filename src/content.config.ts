/** Which collections there are: a loader and a schema for each, both declared elsewhere. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { join } from 'node:path';
import { z } from 'zod';
import { article } from './schemas/articles.ts';
import { campaign } from './schemas/campaigns.ts';
import { communeDetails } from './schemas/communes.ts';
import { event } from './schemas/events.ts';
import { hotline } from './schemas/hotlines.ts';
import { material } from './schemas/materials.ts';
import { page } from './schemas/pages.ts';
import { plan } from './schemas/plans.ts';
import { quiz } from './schemas/quizzes.ts';
import { confidentialService, homeService, publicService } from './schemas/services.ts';
import { siteSettings } from './schemas/site-settings.ts';
import { contentLoader } from './site/content-loader.ts';
import { contentDir } from './site/paths.ts';
import { plainDays } from './site/plain-days.ts';

const services = (visibility: 'public' | 'home' | 'confidential') =>
  contentLoader(`services-${visibility}`, ({ services: all }) =>
    all.filter((service) => service.visibility === visibility),
  );

/** Markdown is rendered by Astro; the same files have passed the content check before. */
const written = (folder: string) =>
  glob({
    pattern: '{vi,en}/**/*.md',
    base: join(contentDir, folder),
    generateId: ({ entry }) => entry.replace(/\.md$/, ''),
  });

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
  materials: defineCollection({
    loader: contentLoader('materials', ({ materials }) => materials),
    schema: material,
  }),
  quizzes: defineCollection({
    loader: contentLoader('quizzes', ({ quizzes }) => quizzes),
    schema: quiz,
  }),
  events: defineCollection({
    loader: contentLoader('events', ({ events }) => events),
    schema: event,
  }),
  plans: defineCollection({
    loader: contentLoader('plans', ({ plans }) => plans),
    schema: plan,
  }),
  articles: defineCollection({
    loader: written('articles'),
    schema: z.preprocess(plainDays, article),
  }),
  pages: defineCollection({ loader: written('pages'), schema: z.preprocess(plainDays, page) }),
};
