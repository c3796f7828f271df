import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Rooms that are plain TypeScript: what they hold runs in a page, in a test and on the command line alike. */
const pureRooms = ['schema', 'library', 'check', 'markup', 'search', 'cite', 'open-data', 'diagrams', 'i18n', 'pack'];

/** Data goes one way: no room takes from one that stands further down. */
const order = [
  'i18n',
  'schema',
  'library',
  'markup',
  'check',
  'search',
  'diagrams',
  'cite',
  'open-data',
  'pack',
  'elements',
  'components',
  'layouts',
  'pages',
  'cli',
];

/** The rooms that may not be taken from in `room`: those below it, and `elements` and what follows for all that is pure. */
function below(room) {
  return order.slice(order.indexOf(room) + 1).map((other) => `**/${other}/**`);
}

/** Files of those rooms that touch the disk, each beside the pure code it serves. */
const diskFiles = [
  'src/library/from-disk.ts',
  'src/library/read-folder.ts',
  'src/search/build-index.ts',
  'src/search/serve-index.ts',
  'src/pack/write-ready-files.ts',
];

/** The one file of those rooms that may ask Astro. */
const astroFile = 'src/library/from-astro.ts';

const noAstro = {
  group: ['astro:*', '*.astro', 'astro/*', '!astro/zod'],
  message: 'This room is plain TypeScript (CONTRIBUTING.md, rooms).',
};
const noDisk = {
  group: ['node:*', 'fs', 'path'],
  message: 'Disk access belongs in a sibling file that is named in eslint.config.js.',
};
const noBrowser = ['document', 'window', 'navigator', 'location', 'localStorage'].map((name) => ({
  name,
  message: 'This room is plain TypeScript; the browser belongs in src/elements/.',
}));

export default tseslint.config(
  { ignores: ['dist/', 'dist-*/', '.astro/', 'test-results/', 'playwright-report/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      // The check guarantees what a lookup needs; saying so at each place reads better than a branch that cannot be tested.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  ...pureRooms.map((room) => ({
    files: [`src/${room}/**/*.ts`],
    ignores: [...diskFiles, astroFile],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [noAstro, noDisk, { group: below(room), message: 'Data goes one way (CONTRIBUTING.md, rooms).' }] },
      ],
      'no-restricted-globals': ['error', ...noBrowser],
    },
  })),
  {
    files: diskFiles,
    rules: { 'no-restricted-imports': ['error', { patterns: [{ ...noAstro, group: ['astro:*', '*.astro'] }] }] },
  },
  {
    // Pages and components ask the library; they never query a collection.
    files: ['src/pages/**', 'src/components/**', 'src/layouts/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['astro:content'], message: 'Ask library/from-astro.ts.' }] },
      ],
    },
  },
  {
    // Only paths.ts makes an address.
    files: ['src/**/*.astro'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name=/^(href|src|action)$/] > Literal',
          message: 'Addresses are made in src/paths.ts only.',
        },
        {
          selector: 'JSXAttribute[name.name=/^(href|src|action)$/] TemplateElement[value.raw=/^\\u002F/]',
          message: 'Addresses are made in src/paths.ts only.',
        },
      ],
    },
  },
);
