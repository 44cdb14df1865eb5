/** Programs that write committed files from the sources; each knows `--check` (exit 1 when the file would change). */
export const GENERATORS = [
  {
    name: 'openapi',
    title: 'docs/openapi.json and the types of the API',
    entry: 'server/scripts/generate-openapi.mjs',
  },
  { name: 'docs', title: 'state diagrams and table of procedures', entry: 'shared/scripts/generate-docs.mjs' },
];
