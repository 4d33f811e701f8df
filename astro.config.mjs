import { satteri } from '@astrojs/markdown-satteri';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { indexableIn } from './src/checks/site/indexable.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { contentSecurityPolicy } from './src/integrations/content-security-policy.ts';
import { editorsDesk } from './src/integrations/editors-desk.ts';
import { foldedHeadingIds } from './src/integrations/folded-heading-ids.ts';
import { kit } from './src/integrations/kit.ts';
import { leakCheck } from './src/integrations/leak-check.ts';
import { inlineScripts } from './src/integrations/inline-scripts.ts';
import { offlineWorker } from './src/integrations/offline-worker.ts';
import { shippedLicences } from './src/integrations/shipped-licences.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { contentDir, outDir } from './src/site/paths.ts';

/** A broken settings file is reported by the content check, with its reason; until then any address will do. */
function siteUrl() {
  try {
    const { url } = parse(readFileSync(join(contentDir, 'settings/site.yml'), 'utf8'));
    return new URL(url).href;
  } catch {
    return 'https://diem-tua.example';
  }
}

const fontFile = (subset, weight) =>
  `./node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`;

/** The ranges of the font's own style sheet: a page in Vietnamese needs both files of a weight. */
const unicodeRanges = {
  latin: ['U+0000-00FF', 'U+0131', 'U+0300-0301', 'U+2000-206F', 'U+2190-2193', 'U+2212'],
  vietnamese: [
    'U+0102-0103',
    'U+0110-0111',
    'U+0128-0129',
    'U+0168-0169',
    'U+01A0-01A1',
    'U+01AF-01B0',
    'U+0303-0304',
    'U+0308-0309',
    'U+0323',
    'U+0329',
    'U+1EA0-1EF9',
    'U+20AB',
  ],
};

export default defineConfig({
  site: siteUrl(),
  outDir,
  // One cache a content folder: a test province must never see the records of another.
  cacheDir: `./.cache/${createHash('sha256').update(contentDir).digest('hex').slice(0, 12)}`,
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  prefetch: false,
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { smartPunctuation: false },
      hastPlugins: [foldedHeadingIds],
    }),
  },
  integrations: [
    contentCheck(),
    react(),
    kit(),
    editorsDesk(),
    inlineScripts(),
    sitemap({
      i18n: { defaultLocale: 'vi', locales: { vi: 'vi', en: 'en' } },
      filter: indexableIn(outDir),
    }),
    contentSecurityPolicy(),
    offlineWorker(),
    shippedLicences(),
    searchIndex(),
    leakCheck(),
  ],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Be Vietnam Pro',
      cssVariable: '--font-text',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: ['400', '700'].flatMap((weight) =>
          ['latin', 'vietnamese'].map((subset) => ({
            weight,
            style: 'normal',
            // On a weak signal the text must not jump under a thumb when the font comes late.
            display: 'optional',
            unicodeRange: unicodeRanges[subset],
            src: [fontFile(subset, weight)],
          })),
        ),
      },
    },
  ],
});
