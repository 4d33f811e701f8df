import { describe, expect, it } from 'vitest';
import { reportingPlaceKeys, reportingPlaces } from '../../../src/domain/reporting-places.ts';
import type { PublishedService } from '../../../src/domain/services/published-service.ts';
import { bacAiDong, phanRang, published } from '../services/sample-services.ts';

const office = (
  id: string,
  kind: string,
  commune: string,
  visibility: 'public' | 'home' | 'confidential' = 'public',
): PublishedService => ({
  ...published(visibility, {
    kind,
    ...(visibility === 'confidential' ? {} : { commune }),
    area: { scope: 'communes', communes: [phanRang.code, bacAiDong.code] },
  }),
  id,
});

const idsBy = (code: string, services: readonly PublishedService[]) =>
  Object.fromEntries(
    reportingPlaces(code, services).map(({ place, service }) => [place, service?.id]),
  );

describe('who must take a report in a commune', () => {
  it('is always the same six, in the order of the law, also where the directory knows nobody', () => {
    const places = reportingPlaces(bacAiDong.code, []);
    expect(places.map(({ place }) => place)).toEqual([...reportingPlaceKeys]);
    expect(reportingPlaceKeys).toEqual([
      'committee',
      'police',
      'border',
      'school',
      'village',
      'mass',
    ]);
    expect(places.every((place) => !('service' in place))).toBe(true);
  });

  it('comes with the committee, the police and the border post of this very commune', () => {
    const services = [
      office('cong-an-phan-rang', 'police', phanRang.code),
      office('cong-an-bac-ai', 'police', bacAiDong.code),
      office('uy-ban', 'peoples-committee', bacAiDong.code),
      office('bien-phong', 'border-post', bacAiDong.code),
    ];
    expect(idsBy(bacAiDong.code, services)).toMatchObject({
      committee: 'uy-ban',
      police: 'cong-an-bac-ai',
      border: 'bien-phong',
    });
  });

  it('does not take the police of the next commune for its own, though they serve this one', () => {
    const services = [office('cong-an-phan-rang', 'police', phanRang.code)];
    expect(idsBy(bacAiDong.code, services)['police']).toBeUndefined();
  });

  it('never shows a school, a village head or an organisation as the one that is meant', () => {
    const services = [
      office('truong', 'school', bacAiDong.code),
      office('tin-cay', 'trusted-address', bacAiDong.code),
      office('cong-doan', 'union', bacAiDong.code),
    ];
    expect(Object.values(idsBy(bacAiDong.code, services)).filter(Boolean)).toEqual([]);
  });

  it('never leads to a home or a confidential place', () => {
    const services = [
      office('nha', 'police', bacAiDong.code, 'home'),
      office('kin', 'peoples-committee', bacAiDong.code, 'confidential'),
    ];
    expect(Object.values(idsBy(bacAiDong.code, services)).filter(Boolean)).toEqual([]);
  });

  it('takes the first where two stand in one commune: the list comes best first', () => {
    const services = [
      office('truoc', 'police', bacAiDong.code),
      office('sau', 'police', bacAiDong.code),
    ];
    expect(idsBy(bacAiDong.code, services)['police']).toBe('truoc');
  });
});
