import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraFor, worldPixel } from '../../../src/map/mercator.ts';
import { gatherLabels, labelSize } from '../../../src/map/overlay/area-labels.ts';
import { overlap, placeLabels } from '../../../src/map/overlay/place-labels.ts';
import { placeNames, townNames } from '../../../src/map/overlay/place-names.ts';
import { nextInDirection } from '../../../src/map/overlay/roving-focus.ts';

describe('the first look at a province', () => {
  const side = fc.integer({ min: 100, max: 2000 });
  const box = fc
    .record({
      west: fc.double({ min: 102, max: 110, noNaN: true }),
      south: fc.double({ min: 8, max: 22, noNaN: true }),
      wide: fc.double({ min: 0.01, max: 5, noNaN: true }),
      high: fc.double({ min: 0.01, max: 5, noNaN: true }),
    })
    .map(({ west, south, wide, high }) => [west, south, west + wide, south + high] as const);

  it('shows all of its box, and cannot come closer', () => {
    fc.assert(
      fc.property(box, side, side, ([west, south, east, north], width, height) => {
        const padding = 8;
        const { center, zoom } = cameraFor([west, south, east, north], { width, height, padding });
        const middle = worldPixel(center, zoom);
        const [left, top] = worldPixel({ lng: west, lat: north }, zoom);
        const [right, bottom] = worldPixel({ lng: east, lat: south }, zoom);
        const [across, down] = [right - left, bottom - top];
        expect(across).toBeLessThan(width - 2 * padding + 0.01);
        expect(down).toBeLessThan(height - 2 * padding + 0.01);
        expect(Math.max(across - width, down - height)).toBeCloseTo(-2 * padding, 1);
        expect((left + right) / 2).toBeCloseTo(middle[0], 1);
        expect((top + bottom) / 2).toBeCloseTo(middle[1], 1);
      }),
    );
  });
});

describe('labels of areas', () => {
  const size = labelSize(16);
  const label = (lng: number, ids: string[], phone?: string) => ({
    at: { lng, lat: 11.5 },
    ids,
    ...(phone === undefined ? {} : { phone }),
  });

  it('are one where two would crowd each other, and count both', () => {
    const labels = [label(108.9, ['a', 'b'], '0000 000 001'), label(108.95, ['c'], '0000 000 002')];
    expect(gatherLabels(labels, 7, size)).toEqual([label(108.9, ['a', 'b', 'c'], '0000 000 001')]);
    expect(gatherLabels(labels, 13, size)).toEqual(labels);
  });

  it('take the number of a later one when the first has none', () => {
    const labels = [label(108.9, ['a']), label(108.9, ['b'], '0000 000 002')];
    expect(gatherLabels(labels, 7, size)).toEqual([label(108.9, ['a', 'b'], '0000 000 002')]);
  });

  it('step aside of a marker, into the view', () => {
    const place = { x: 180, y: 200, ...size };
    const marker = { x: 180, y: 200, width: 52, height: 56 };
    const [offset] = placeLabels([place], [marker], { width: 360, height: 400 });
    const moved = { ...place, x: place.x + (offset?.dx ?? 0), y: place.y + (offset?.dy ?? 0) };
    expect(overlap(moved, marker)).toBe(0);
    expect(moved.x - size.width / 2).toBeGreaterThanOrEqual(0);
    expect(moved.x + size.width / 2).toBeLessThanOrEqual(360);
  });
});

describe('names of communes', () => {
  const towns = townNames({
    '22366': [109.2, 12.2, 'Nha Trang', 1],
    '22333': [109.1, 12.3, 'Bắc Nha Trang'],
    '22759': [109, 11.6, 'Phan Rang', 1],
  });
  const view = { width: 400, height: 400 };
  /** Each on its own spot, 100 pixels apart. */
  const project = ({ lng }: { lng: number }) => ({ x: 200, y: (lng - 108.5) * 400 });
  const shown = (zoom: number, taken: Parameters<typeof placeNames>[4] = []) =>
    placeNames(towns, zoom, 16, project, taken, view).map(({ name }) => name.name);

  it('are those that people far around know; all of them from close by', () => {
    expect(shown(7)).toEqual(['Nha Trang', 'Phan Rang']);
    expect(shown(10)).toEqual(['Nha Trang', 'Phan Rang', 'Bắc Nha Trang']);
  });

  it('stand beside a marker and not under it; without room they are left out', () => {
    const marker = { ...project({ lng: 109 }), width: 52, height: 56 };
    const [, phanRang] = placeNames(towns, 7, 16, project, [marker], view);
    expect(phanRang?.offset).not.toEqual({ dx: 0, dy: 0 });
    expect(shown(7, [{ x: 200, y: 200, width: 400, height: 400 }])).toEqual([]);
  });
});

describe('arrow keys go from marker to marker', () => {
  const places = [
    { x: 100, y: 0 },
    { x: 0, y: 100 },
    { x: -50, y: 5 },
    { x: 300, y: 0 },
  ];
  const next = (key: string) => nextInDirection({ x: 0, y: 0 }, places, key);

  it('to the nearest in that direction', () => {
    expect(next('ArrowRight')).toBe(0);
    expect(next('ArrowDown')).toBe(1);
    expect(next('ArrowLeft')).toBe(2);
  });

  it('nowhere when nothing lies there, or for another key', () => {
    expect(next('ArrowUp')).toBeUndefined();
    expect(next('Enter')).toBeUndefined();
  });
});
