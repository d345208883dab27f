const hooks = require("eslint-plugin-react-hooks");
const typescript = require("typescript-eslint");

module.exports = typescript.config(
  {
    ignores: [
      "dist/",
      "node_modules/",
      "playground/shim.js",
      "*.config.js",
      "jest.config.js",
      "bench/",
      "tests/rooms.cjs",
    ],
  },
  ...typescript.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: {
      parserOptions: {
        project: ["tsconfig.json", "src/tsconfig.*.json", "tests/tsconfig.json"],
        tsconfigRootDir: __dirname,
      },
    },
    plugins: { "react-hooks": hooks },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrorsIgnorePattern: "^_" },
      ],
      "@typescript-eslint/no-require-imports": "off",
      "@typescript-eslint/no-non-null-assertion": "off",

      eqeqeq: "error",
    },
  },
  { files: ["src/pane/**"], rules: { "react-hooks/rules-of-hooks": "error" } },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    ignores: ["src/cli/**", "src/build/**"],
    rules: { "no-console": "error", "no-eval": "error" },
  },
);
