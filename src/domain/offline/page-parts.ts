/** What a kept page needs and what it is called, read from its text as the build wrote it. */

const reference = /(?:\b(?:src|href)=|\burl\()["']?(\/[^"'#?)\s>]+\.(?:js|css|svg|woff2))/g;
const notShown = /<link\b[^>]*\brel="(?:canonical|alternate|apple-touch-icon)"[^>]*>/g;
/** A script at the root, which one in the page loads when it is needed. */
const later = /["'`](\/[a-z-]+\.js)["'`]/g;
/** What a script of the bundler imports. */
const imported = /["'`]\.\/([\w.-]+\.js)["'`]/g;

/** Paths of the files that a page of ours shows, each once: `/icons.svg`. */
export function filesOfPage(html: string): string[] {
  const shown = html.replaceAll(notShown, '');
  const named = [...shown.matchAll(reference), ...shown.matchAll(later)];
  return [...new Set([...named.map(([, path = '']) => path), ...filesOfScript(html)])];
}

/** Paths of the scripts that a script of ours imports, each once. */
export const filesOfScript = (script: string): string[] => [
  ...new Set(Array.from(script.matchAll(imported), ([, name = '']) => `/_astro/${name}`)),
];

/** The words of the page's heading, as HTML has them. */
export function headingIn(html: string): string {
  const heading = /<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '';
  return heading
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
