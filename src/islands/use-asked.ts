import { useEffect, useState } from 'react';
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

/** Listens to the place field, which lives outside React so that it works before and without it. */
export function useAsked(): Asked {
  const [asked, setAsked] = useState<Asked>({});

  useEffect(() => {
    const field = document.querySelector('place-field');
    // A visitor may have chosen before this woke.
    if (field?.chosen) setAsked({ place: field.chosen });

    const choose = (event: PlaceChosen) => {
      event.preventDefault();
      setAsked({ place: event.detail });
    };

    const locate = () => {
      setAsked((before) => ({ ...before, message: 'nearAsking' }));
      if (!field || !('geolocation' in navigator)) return setAsked({ message: 'nearFailed' });
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => {
          const position = { lat: coords.latitude, lng: coords.longitude };
          field
            .places()
            .then((index) => {
              const commune = nearestCommune(index, position);
              if (!commune) return setAsked({ message: 'nearFailed' });
              const href = `${field.dataset['base'] ?? ''}${commune.slug}/`;
              setAsked({ position, place: { code: commune.code, name: commune.name, href } });
            })
            .catch(() => setAsked({ message: 'nearFailed' }));
        },
        (error) =>
          setAsked({
            message: error.code === error.PERMISSION_DENIED ? 'nearDenied' : 'nearFailed',
          }),
        { enableHighAccuracy: false, timeout: 15_000, maximumAge: 300_000 },
      );
    };

    const near = field?.querySelector('[data-near]');
    document.addEventListener('place-chosen', choose);
    near?.addEventListener('click', locate);
    return () => {
      document.removeEventListener('place-chosen', choose);
      near?.removeEventListener('click', locate);
    };
  }, []);

  return asked;
}
