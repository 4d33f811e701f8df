/** Where a service is, as an HSDS 3.0 `location`, as far as that may be known. */
import type { PublishedService } from '../domain/services/published-service.ts';
import { wheelchairAccess } from '../domain/vocabulary.ts';
import type { HsdsLocation } from './hsds-types.ts';
import { stableUuid } from './stable-uuid.ts';

/** A confidential place has no location at all; a home has one that ends at the name of its commune. */
export function hsdsLocation(service: PublishedService, id: string): HsdsLocation | undefined {
  if (service.visibility === 'confidential') return undefined;
  const locationId = stableUuid('location', id);
  const { name, provinceName } = service.commune;
  const shared = {
    id: locationId,
    location_type: 'physical',
    accessibility: [
      {
        id: stableUuid('accessibility', id),
        location_id: locationId,
        description: wheelchairAccess[service.wheelchair].vi,
      },
    ],
  } as const;
  if (service.visibility === 'home')
    return { ...shared, name: `${name}, ${provinceName}`, description: 'Chỉ công bố đến cấp xã.' };
  return {
    ...shared,
    name: service.name,
    ...(service.point ? { latitude: service.point.lat, longitude: service.point.lng } : {}),
    addresses: [
      {
        id: stableUuid('address', id),
        location_id: locationId,
        address_1: service.address,
        city: name,
        state_province: provinceName,
        // Required by HSDS; records hold none, and none is guessed.
        postal_code: '',
        country: 'VN',
        address_type: 'physical',
      },
    ],
  };
}
