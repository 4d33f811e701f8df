import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

const typed = ['**/*.ts', '**/*.tsx'];

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', '**/node_modules/', 'tests/fixtures/'] },
  js.configs.recommended,
  {
    files: typed,
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/../..` },
    },
    rules: {
      // `${count}` in a sentence is what template strings are for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A spread of a string gives code points, which is what folding and counting want.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          ignoreRestSiblings: true,
        },
      ],
      // The compiler already refuses `process.env.X` (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    // A test that indexes past the end fails, which is what it is for.
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // The search runs on each keystroke over columns whose lengths agree; a check a step would be its cost.
    files: ['src/domain/places/{alias-cost,search-places,word-matches}.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['src/islands/**/*.{ts,tsx}'], extends: [hooks.configs.flat['recommended-latest']] },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'] ?? [],
  {
    files: ['**/*.cjs', '**/*.mjs', '**/*.js'],
    languageOptions: { globals: { module: 'writable', URL: 'readonly' } },
  },
);
