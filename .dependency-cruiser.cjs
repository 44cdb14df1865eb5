/**
 * The arrows of docs/architecture.md. Features of the server are the folders of server/src but platform, wechat, and app
 * and openapi, which put the whole together;
 * what one feature exports to others: its module, its entities, its queries, the shapes of the API that it shows
 * (`dto/*-view.ts`, made of one another as the answers are) and its `public/` folder.
 */
const FEATURE = '^server/src/(?!platform/|wechat/|app/|openapi/)([^/]+)/';
const TEST = '(^|/)test/|\\.spec\\.tsx?$';
const PACKAGE = 'node_modules';

/** What most servers never ask for is loaded where it is first asked for: a start is short and small without it (ADR 022). */
const WHEN_ASKED = '^server/src/(openapi/(document|describe)|media/(process-image|decoder))\\.ts$';
const LIBRARIES_WHEN_ASKED = 'node_modules/(@nestjs/swagger|sharp|ioredis|libsql|fast-xml-parser)/';

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    forbid('no-cycles', 'A cycle cannot be understood, tested or moved in parts.', {}, { circular: true }),
    forbid('found', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
    forbid(
      'shared-imports-nothing-outside',
      'shared → nothing: it runs in the phone and in the server.',
      { path: '^shared/src/', pathNot: TEST },
      { pathNot: '^shared/src/' },
    ),
    forbid(
      'domain-is-pure',
      'The domain imports no package and nothing outside itself.',
      { path: '^shared/src/domain/', pathNot: TEST },
      { pathNot: '^shared/src/domain/' },
    ),
    forbid(
      'server-to-shared-only',
      'server → shared, never into the mini-program.',
      { path: '^server/' },
      { path: '^miniapp/' },
    ),
    forbid(
      'miniapp-to-shared-only',
      'miniapp → shared, never into the server.',
      { path: '^miniapp/src/' },
      { path: '^server/' },
    ),
    forbid(
      'platform-knows-no-feature',
      'The platform serves every feature and knows none.',
      { path: '^server/src/platform/', pathNot: TEST },
      { path: '^server/src/', pathNot: '^server/src/platform/' },
    ),
    forbid(
      'loaded-when-asked',
      'A start loads what answers need; the rest comes by import() where it is used.',
      { path: '^server/src/', pathNot: [WHEN_ASKED, TEST] },
      { path: [WHEN_ASKED, LIBRARIES_WHEN_ASKED], dynamic: false, dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'wechat-knows-no-feature',
      'The WeChat client is a thin client: features call it.',
      { path: '^server/src/wechat/', pathNot: TEST },
      { path: FEATURE },
    ),
    forbid(
      'features-through-their-exports',
      'A feature uses another only through what it exports (top of this file).',
      { path: FEATURE, pathNot: TEST },
      {
        path: FEATURE,
        pathNot: [
          '^server/src/$1/',
          '\\.(module|entity)\\.ts$',
          '^server/src/[^/]+/(public|queries)/',
          '^server/src/[^/]+/dto/[^/]+-views?\\.ts$',
        ],
      },
    ),
    forbid('source-needs-no-test', 'What ships imports no test support.', { pathNot: TEST }, { path: TEST }),
    forbid(
      'taro-behind-the-platform',
      'miniapp/src/platform is the only place that calls Taro; types may be named anywhere.',
      { path: '^miniapp/src/(features|packages|i18n)/', pathNot: TEST },
      { path: `${PACKAGE}/@tarojs/taro/`, dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'ships-only-dependencies',
      'The server runs with its dependencies alone; development packages are for builds and tests.',
      { path: '^server/src/', pathNot: TEST },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    doNotFollow: { path: [PACKAGE, '^[a-z]+/dist/'] },
    exclude: { path: '^[a-z]+/dist/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      // `types` first: the workspace package @youying/shared resolves to its sources, not to a build.
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.json', '.scss'],
    },
  },
};
