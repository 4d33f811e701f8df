import type { Commune } from './types.ts';

/** Whether a commune's name was that of a district, so that people far around know where it is. */
export const namesADistrict = ({ area, bareName }: Pick<Commune, 'area' | 'bareName'>): boolean =>
  area.includes(bareName);
