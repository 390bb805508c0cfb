import tseslint from 'typescript-eslint';
import importX from 'eslint-plugin-import-x';
import {createTypeScriptImportResolver} from 'eslint-import-resolver-typescript';

/** What each folder of src/ may import beside itself: the project's map, checked. */
const may = {
  text: [],
  claims: ['text'],
  attribution: ['text', 'claims'],
  languages: ['text', 'claims', 'attribution'],
  record: ['text'],
  notes: ['text', 'claims', 'attribution', 'languages', 'record'],
  storage: ['text', 'claims', 'attribution', 'record', 'notes'],
  messages: ['text', 'claims', 'attribution', 'record', 'notes', 'storage'],
  card: ['text', 'claims', 'attribution', 'record', 'notes', 'messages', 'storage', 'locales'],
  page: ['text', 'claims', 'attribution', 'record', 'notes', 'messages', 'storage', 'card', 'locales'],
  popup: ['text', 'claims', 'attribution', 'record', 'notes', 'messages', 'storage', 'card', 'locales'],
  options: ['text', 'claims', 'attribution', 'record', 'notes', 'messages', 'storage', 'card', 'locales'],
  background: [
    'text',
    'claims',
    'attribution',
    'languages',
    'record',
    'notes',
    'messages',
    'storage',
    'card',
    'locales',
  ],
};
const pure = ['text', 'claims', 'attribution', 'languages', 'record', 'notes'];

export default tseslint.config(
  {ignores: ['dist/', 'out/', 'node_modules/', '**/*.generated.ts']},
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    plugins: {'import-x': importX},
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    settings: {'import-x/resolver-next': [createTypeScriptImportResolver()]},
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: Object.entries(may).map(([folder, others]) => ({
            target: `./src/${folder}`,
            from: './src',
            except: [folder, ...others].map((name) => `./${name}`),
          })),
        },
      ],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': ['error', {allow: ['error', 'warn']}],
      eqeqeq: ['error', 'always', {null: 'ignore'}],
    },
  },
  {
    files: pure.map((folder) => `src/${folder}/**/*.{ts,tsx}`),
    rules: {
      'no-restricted-globals': [
        'error',
        'document',
        'window',
        'browser',
        'chrome',
        'fetch',
        'process',
        'localStorage',
        'setTimeout',
      ],
    },
  },
  {
    // Training is a command of its own and no part of the product: it reads files and names its language.
    files: ['src/attribution/tagger/train/**'],
    rules: {'import-x/no-restricted-paths': 'off', 'no-restricted-globals': 'off', 'no-console': 'off'},
  },
  {files: ['src/cli/**', 'tests/**'], rules: {'no-console': 'off', '@typescript-eslint/no-floating-promises': 'off'}},
);
