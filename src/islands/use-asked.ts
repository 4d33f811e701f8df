import { useSyncExternalStore } from 'react';
import type { ChosenPlace, PlaceChosen } from '../components/place-field/chosen-place.ts';
import { distanceMeters, type Point } from '../domain/distance.ts';
import type { PlaceIndex } from '../domain/places/place-index-types.ts';

/** What a visitor asked for: a commune by name, or what is around the phone. */
export interface Asked {
  readonly place?: ChosenPlace | undefined;
  /** The position of the phone. It stays in this variable: no URL, no storage, no request ever holds it. */
  readonly position?: Point | undefined;
  readonly message?: 'nearAsking' | 'nearDenied' | 'nearFailed' | undefined;
}

function nearestCommune({ communes }: PlaceIndex, position: Point) {
  let nearest: { commune: (typeof communes)[number]; meters: number } | undefined;
  for (const commune of communes) {
    if (!commune.point) continue;
    const meters = distanceMeters(position, commune.point);
    if (!nearest || meters < nearest.meters) nearest = { commune, meters };
  }
  return nearest?.commune;
}

let asked: Asked = {};
const readers = new Set<() => void>();

function answer(next: Asked): void {
  asked = next;
  readers.forEach((tell) => tell());
}

function locate(): void {
  const field = document.querySelector('place-field');
  if (!field || !('geolocation' in navigator)) return answer({ message: 'nearFailed' });
  answer({ ...asked, message: 'nearAsking' });
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      const position = { lat: coords.latitude, lng: coords.longitude };
      field.places().then(
        (index) => {
          const commune = nearestCommune(index, position);
          if (!commune) return answer({ message: 'nearFailed' });
          const href = `${field.dataset['base'] ?? ''}${commune.slug}/`;
          answer({ position, place: { code: commune.code, name: commune.name, href } });
        },
        () => answer({ message: 'nearFailed' }),
      );
    },
    ({ code, PERMISSION_DENIED }) =>
      answer({ message: code === PERMISSION_DENIED ? 'nearDenied' : 'nearFailed' }),
    { enableHighAccuracy: false, timeout: 15_000, maximumAge: 300_000 },
  );
}

function choose(event: PlaceChosen): void {
  event.preventDefault();
  answer({ place: event.detail });
}

function subscribe(tell: () => void): () => void {
  const field = document.querySelector('place-field');
  const near = field?.querySelector('[data-near]');
  readers.add(tell);
  document.addEventListener('place-chosen', choose);
  near?.addEventListener('click', locate);
  // A visitor may have chosen before this woke.
  if (field?.chosen) answer({ place: field.chosen });
  return () => {
    readers.delete(tell);
    document.removeEventListener('place-chosen', choose);
    near?.removeEventListener('click', locate);
  };
}

const current = (): Asked => asked;

/** Listens to the place field, which lives outside React so that it works before and without it. */
export const useAsked = (): Asked => useSyncExternalStore(subscribe, current, current);
