/** Colours of the map for a light screen, a dark one, and one whose colours the visitor's system forces. */
export interface Palette {
  readonly scheme: 'light' | 'dark';
  readonly sea: string;
  readonly land: string;
  readonly coast: string;
  readonly river: string;
  readonly label: string;
  readonly halo: string;
}

const light: Palette = {
  scheme: 'light',
  sea: '#cfe3ea',
  land: '#f6f3ea',
  coast: '#6f9299',
  river: '#8fb9c9',
  label: '#10211e',
  halo: '#ffffff',
};

const dark: Palette = {
  scheme: 'dark',
  sea: '#0b1d25',
  land: '#22302c',
  coast: '#5d7f86',
  river: '#2f5666',
  label: '#ecf3f1',
  halo: '#0e1816',
};

const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'] as const;
const matches = (query: string): boolean => matchMedia(query).matches;

/** What the system calls a colour, as the drawing library can read it. */
function systemColour(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

export function currentPalette(): Palette {
  const base = matches(queries[0]) ? dark : light;
  if (!matches(queries[1])) return base;
  const [ground, ink] = [systemColour('Canvas'), systemColour('CanvasText')];
  return {
    ...base,
    sea: ground,
    land: ground,
    coast: ink,
    river: ink,
    label: ink,
    halo: ground,
  };
}

/** Calls back whenever the palette may be another one; returns how to stop. */
export function onPaletteChange(tell: () => void): () => void {
  const lists = queries.map((query) => matchMedia(query));
  lists.forEach((list) => list.addEventListener('change', tell));
  return () => lists.forEach((list) => list.removeEventListener('change', tell));
}
