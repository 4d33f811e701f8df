/** What materials are filtered by: one rule for the pages of links, the script of the list and the counts. */
export const facetNames = ['audience', 'kind', 'setting', 'topic', 'campaign'] as const;
export type FacetName = (typeof facetNames)[number];

/** The values of one material; a lasting one has no campaign. */
export type Facets = Readonly<Record<FacetName, readonly string[]>>;

/** At most one value for each facet; a facet left out asks for nothing. */
export type Choice = Readonly<Partial<Record<FacetName, string>>>;

/** The folder of a facet's pages below `/tai-lieu/`. Posters carry these addresses. */
export const facetFolders: Readonly<Record<FacetName, string>> = {
  audience: 'danh-cho',
  kind: 'loai',
  setting: 'dung-o',
  topic: 'chu-de',
  campaign: 'dip',
};

/** Whether a material has every value that was chosen. */
export const fits = (facets: Facets, choice: Choice): boolean =>
  facetNames.every((name) => {
    const wanted = choice[name];
    return wanted === undefined || facets[name].includes(wanted);
  });

/**
 * How many materials each value of a facet would leave, with the choices of the other facets kept: so a list of
 * choices never offers a dead end. Values that would leave nothing are absent.
 */
export function countsOf(
  all: readonly Facets[],
  name: FacetName,
  choice: Choice = {},
): ReadonlyMap<string, number> {
  const { [name]: _own, ...others } = choice;
  const counts = new Map<string, number>();
  for (const facets of all) {
    if (!fits(facets, others)) continue;
    for (const value of new Set(facets[name])) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
