/** The files that maps are drawn from, as they are committed. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { geoArea } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { geographyOf, insetGeography, isInside } from '../../../src/map/geography.ts';
import { khanhHoa } from '../places/real-places.ts';

const folder = 'src/map/geography';

describe('the derived coasts', () => {
  const khanhHoaCoast = geographyOf('56')!;

  it('are small enough to be kept in the repository', () => {
    const bytes = readdirSync(folder).reduce(
      (sum, file) => sum + statSync(join(folder, file)).size,
      0,
    );
    expect(bytes).toBeLessThanOrEqual(60_000);
  });

  it('name their source', () => {
    expect(khanhHoaCoast.attribution).toBe('GSHHG (Wessel & Smith), LGPL');
    expect(insetGeography().attribution).toBe('GSHHG (Wessel & Smith), LGPL');
  });

  it('hold every commune but the one far out at sea', () => {
    const outside = khanhHoa.communes.filter((commune) => !isInside(khanhHoaCoast.box, commune));
    expect(outside.map(({ name }) => name)).toEqual(['Đặc khu Trường Sa']);
  });

  it('have land that d3-geo takes for land, not for the rest of the earth', () => {
    for (const { land, box } of [khanhHoaCoast, insetGeography()]) {
      const whole = (box.east - box.west) * (box.north - box.south) * (Math.PI / 180) ** 2;
      expect(geoArea(land)).toBeLessThan(whole);
      expect(geoArea(land)).toBeGreaterThan(whole * 0.2);
    }
  });

  it('have the islands and the bays that people there know', () => {
    const { coordinates } = khanhHoaCoast.land;
    const isLand = (lng: number, lat: number) =>
      coordinates.some(([outer = []]) => {
        let inside = false;
        outer.forEach(([x = 0, y = 0], i) => {
          const [px = 0, py = 0] = outer.at(i - 1) ?? [];
          if (y > lat !== py > lat && lng < ((px - x) * (lat - y)) / (py - y) + x) inside = !inside;
        });
        return inside;
      });
    // Hòn Tre in the bay of Nha Trang, Hòn Lớn in the bay of Vân Phong, the peninsula of Cam Ranh.
    expect(isLand(109.29, 12.21)).toBe(true);
    expect(isLand(109.37, 12.59)).toBe(true);
    expect(isLand(109.2, 11.98)).toBe(true);
    // The bays themselves, and the lagoon behind Ninh Chử.
    expect(isLand(109.222, 12.235)).toBe(false);
    expect(isLand(109.28, 12.65)).toBe(false);
    expect(isLand(109.16, 11.86)).toBe(false);
    expect(coordinates.length).toBeGreaterThan(40);
  });

  it('have both archipelagos', () => {
    expect(insetGeography().hoangSa.coordinates.length).toBeGreaterThan(5);
    expect(insetGeography().truongSa.coordinates.length).toBeGreaterThan(15);
  });

  it('do not exist for a province that nobody derived', () => {
    expect(geographyOf('01')).toBeUndefined();
    expect(geographyOf('../56')).toBeUndefined();
  });
});
