/** What a kept page needs and what it is called, read from its text as the build wrote it. */

const reference = /(?:\b(?:src|href)=|\burl\()["']?(\/[^"'#?)\s>]+\.(?:js|css|svg|woff2))/g;
const notShown = /<link\b[^>]*\brel="(?:canonical|alternate|apple-touch-icon)"[^>]*>/g;
/** Modules that a script loads, at once or after a tap, and the list that the bundler keeps of them. */
const module = /["'`](?:\.\/|\/?_astro\/)([\w.-]+\.(?:js|css))["'`]/g;

/** Paths of the files that a page or a script of ours names, each once: `/icons.svg`. */
export function filesNamedIn(text: string, kind: 'page' | 'script'): string[] {
  const modules = Array.from(text.matchAll(module), ([, name = '']) => `/_astro/${name}`);
  if (kind === 'script') return [...new Set(modules)];
  const shown = text.replaceAll(notShown, '');
  const named = Array.from(shown.matchAll(reference), ([, path = '']) => path);
  return [...new Set([...named, ...modules])];
}

/** The words of the page's heading, as HTML has them. */
export function headingIn(html: string): string {
  const heading = /<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '';
  return heading
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
