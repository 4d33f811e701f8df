/**
 * While the site is served for editing, Vite's React plugin expects what Astro installs with the first island. The
 * desk has no island, and it is never refreshed while somebody writes; so there is nothing to do when asked.
 */
if (import.meta.env.DEV)
  Object.assign(window, {
    $RefreshReg$: () => undefined,
    $RefreshSig$: () => (type: unknown) => type,
  });
