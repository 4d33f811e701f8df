/** A drawing of the shared sprite: fetched once, then cached for every page. Always beside words, never alone. */
export function Icon({ name, size = 24 }: { name: string; size?: number }) {
  return (
    <svg className="icon" width={size} height={size} aria-hidden="true" focusable="false">
      <use href={`/icons.svg#${name}`} />
    </svg>
  );
}
