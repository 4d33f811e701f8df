import type { APIRoute } from 'astro';

/** Search engines are welcome everywhere: somebody who searches for help should find it. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap-index.xml', site).href}\n`);
