/** The map's style sheet, fetched with the map and not with the page. */
import styleUrl from './map.css?url';

let attached: Promise<void> | undefined;

/** Resolves when the sheet applies, or could not be had: an unstyled map is better than none. */
export function attachStyles(): Promise<void> {
  return (attached ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = styleUrl;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  }));
}
