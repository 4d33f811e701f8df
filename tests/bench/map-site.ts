/** The two pages of the map bench: the finder of the built site, and Leaflet, each with the same 20,000 points. */
import { build } from 'esbuild';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serviceKinds, type ServiceKind } from '../../src/domain/vocabulary.ts';
import { encodeClusterTree } from '../../src/map/clusters/cluster-files.ts';
import { buildClusterTree } from '../../src/map/clusters/build-clusters.ts';
import type { MapPlace } from '../../src/map/clusters/cluster-tree.ts';
import type { FirstMapFile } from '../../src/map/map-data.ts';
import { testSite } from '../config/paths.ts';

const province = '56';
const clusterFolder = join('du-lieu/ban-do', province);

/** The same numbers between 0 and 1 in every run (mulberry32). */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; state = (state + 0x6d2b79f5) | 0) {
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** Spread around the province's communes, as offices are. */
function inventPlaces(first: FirstMapFile, count: number): MapPlace[] {
  const random = numbers(25_11);
  const towns = Object.values(first.communes);
  const kinds = Object.keys(serviceKinds) as ServiceKind[];
  const degrees = (value: number) => Math.round(value * 1e5) / 1e5;
  const around = () => (random.next().value + random.next().value - 1) * 0.05;
  return Array.from({ length: count }, (_, n) => {
    const [lng, lat] = towns[n % towns.length] ?? [0, 0];
    return {
      id: `mau-${n}`,
      kind: kinds[n % kinds.length] ?? 'health',
      name: `Mẫu – Nơi hỗ trợ số ${n}`,
      point: { lng: degrees(lng + around()), lat: degrees(lat + around()) },
    };
  });
}

/** As its documentation shows it, with loading in chunks, and our coast beneath. */
const leafletScript = `
  import L from 'leaflet';
  import 'leaflet.markercluster';
  export async function open(element) {
    const [places, shapes] = await Promise.all(
      ['/points.json', '/du-lieu/ban-do/${province}.json'].map((url) => fetch(url).then((r) => r.json())),
    );
    const map = L.map(element, { preferCanvas: true, minZoom: 4, maxZoom: 13 }).fitBounds([[11.3, 108.5], [12.9, 109.5]]);
    L.geoJSON(shapes, { interactive: false }).addTo(map);
    // On the map before it is filled: only then does it load in chunks.
    const clusters = L.markerClusterGroup({ chunkedLoading: true }).addTo(map);
    clusters.addLayers(
      places.map(({ name, point }) => L.marker([point.lat, point.lng], { title: name })),
    );
  }`;

const leafletPage = (styles: string) => `<!doctype html>
<meta charset="utf-8"><title>Leaflet</title><link rel="icon" href="data:,">
<style>${styles} #map { height: 400px }</style>
<button type="button">Open</button><div id="map"></div>
<script type="module">
  document.querySelector('button').onclick = async () =>
    (await import('/leaflet/map.js')).open(document.querySelector('#map'));
</script>`;

export interface BenchSite {
  readonly folder: string;
  remove(): void;
}

/** A copy of the built site with that many points. @throws when there is no built site. */
export async function makeBenchSite(count: number): Promise<BenchSite> {
  if (!existsSync(join(testSite, 'index.html')))
    throw new Error(`${testSite} holds no site. Run npm test -- build first.`);
  const folder = mkdtempSync(join(tmpdir(), 'diem-tua-map-'));
  cpSync(testSite, folder, { recursive: true });

  const firstPath = join(folder, clusterFolder, '0.json');
  const first = JSON.parse(readFileSync(firstPath, 'utf8')) as FirstMapFile;
  const places = inventPlaces(first, count);
  const files = encodeClusterTree(buildClusterTree(places, first.zooms));
  for (const name of readdirSync(join(folder, clusterFolder)))
    rmSync(join(folder, clusterFolder, name));
  files.forEach((file, number) => {
    const content = number === 0 ? { ...first, ...file, until: '9999-12-31' } : file;
    writeFileSync(join(folder, clusterFolder, `${number}.json`), JSON.stringify(content));
  });

  await build({
    stdin: { contents: leafletScript, resolveDir: '.', loader: 'js' },
    outfile: join(folder, 'leaflet/map.js'),
    bundle: true,
    minify: true,
    format: 'esm',
  });
  const styles = ['leaflet/dist/leaflet.css', 'leaflet.markercluster/dist/MarkerCluster.css']
    .map((path) => readFileSync(join('node_modules', path), 'utf8'))
    .join('\n');
  cpSync('node_modules/leaflet/dist/images', join(folder, 'leaflet/images'), { recursive: true });
  writeFileSync(join(folder, 'points.json'), JSON.stringify(places));
  writeFileSync(join(folder, 'leaflet/index.html'), leafletPage(styles));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
