import { getViteConfig } from 'astro/config';

/** Astro components are rendered by Astro's own container, with the project's configuration. */
export default getViteConfig(
  {
    test: {
      name: 'component',
      include: ['tests/component/**/*.test.{ts,tsx}'],
      testTimeout: 120_000,
    },
  },
  { logLevel: 'error' },
);
