const hooks = require("eslint-plugin-react-hooks");
const typescript = require("typescript-eslint");

module.exports = typescript.config(
  { ignores: ["dist/", "node_modules/", "playground/shim.js", "*.config.js", "**/*.tmp.ts", "tests/rooms.cjs"] },
  ...typescript.configs.strictTypeChecked,
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: {
      parserOptions: {
        project: ["tsconfig.json", "src/tsconfig.*.json", "tests/tsconfig.json", "bench/tsconfig.json"],
        tsconfigRootDir: __dirname,
      },
    },
    rules: {
      eqeqeq: "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrorsIgnorePattern: "^_" },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // With noUncheckedIndexedAccess, "!" is how one says that an index is known to be good.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unnecessary-type-assertion": "off",
      // What a host answers is not always what its types promise, so code asks once more.
      "@typescript-eslint/no-unnecessary-condition": "off",
      // "void" marks a promise that nobody waits for, and is a type argument of calls that answer nothing.
      "@typescript-eslint/no-meaningless-void-operator": "off",
      "@typescript-eslint/no-invalid-void-type": "off",
      "@typescript-eslint/no-confusing-void-expression": "off",
      // Office's types widen enums to strings and promise numbers that may be missing; these cry wolf there.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "@typescript-eslint/no-unnecessary-type-conversion": "off",
      "@typescript-eslint/no-base-to-string": "off",
      "@typescript-eslint/restrict-plus-operands": "off",
      // Style that Prettier and people may settle.
      "@typescript-eslint/return-await": "off",
      "@typescript-eslint/no-misused-spread": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
      "@typescript-eslint/no-unnecessary-boolean-literal-compare": "off",
      // The webpack configuration is CommonJS, and files that are not listed yet are loaded by name.
      "@typescript-eslint/no-require-imports": "off",
    },
  },
  {
    // Fakes answer promises because the real ones do, hand methods about, and come out of a vm as "any".
    files: ["tests/**", "playground/**", "bench/**"],
    rules: {
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-deprecated": "off",
    },
  },
  {
    // The peers' packages, and so their types, are installed by the bench alone.
    files: ["bench/peers/**"],
    rules: {
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    files: ["src/pane/**"],
    plugins: { "react-hooks": hooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    ignores: ["src/cli/**", "src/build/**"],
    rules: { "no-console": "error", "no-eval": "error", "no-new-func": "error" },
  },
);
