/** Where the index lies below the root of the site, for the build that writes it and the page that loads it. */
export const indexFolder = 'pagefind';
