import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const EXCEL_GLOBALS = [
  { name: 'Excel', message: 'Only src/excel talks to Excel.' },
  { name: 'OfficeExtension', message: 'Only src/excel talks to Excel.' },
];

export default tseslint.config(
  { ignores: ['dist', 'out', 'coverage', 'reports', 'node_modules', '.stryker-tmp'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'office-addins': officeAddins, 'react-hooks': reactHooks },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      'no-console': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'office-addins/call-sync-after-load': 'error',
      // Not call-sync-before-read: it takes every step along a navigation property for a read, and Microsoft's own client
      // throws PropertyNotLoaded in the tests for the real thing.
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    // The architecture test holds main to `Excel.run`.
    ignores: ['src/excel/**', 'src/main/**'],
    rules: { 'no-restricted-globals': ['error', ...EXCEL_GLOBALS] },
  },
  { files: ['test/**/*.ts', 'scripts/**/*.ts'], rules: { 'no-console': 'off' } },
);
