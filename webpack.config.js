const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { BannerPlugin, DefinePlugin } = require("webpack");
const { version } = require("./package.json");

const typescript = (target) => ({
  test: /\.tsx?$/,
  loader: "ts-loader",
  options: { transpileOnly: true, compilerOptions: { noEmit: false, target } },
});

const base = (name) => ({
  name,
  mode: "production",
  devtool: "source-map",
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  performance: false,
  stats: "errors-warnings",
});

/** The task pane: one page for both hosts. */
const pane = {
  ...base("pane"),
  target: ["web", "es2020"],
  entry: { pane: "./src/pane/main.tsx" },
  output: {
    path: join(__dirname, "dist"),
    filename: "[name].[contenthash:10].js",
    chunkFilename: "[name].[contenthash:10].js",
    publicPath: "",
  },
  module: {
    rules: [typescript("ES2020"), { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] }],
  },
  optimization: { chunkIds: "deterministic" },
  plugins: [
    new DefinePlugin({ VERSION: JSON.stringify(version) }),
    new MiniCssExtractPlugin({ filename: "[name].[contenthash:10].css" }),
    new HtmlPlugin({ template: "src/pane/pane.html", filename: "pane.html", chunks: ["pane"], scriptLoading: "defer" }),
    new CopyPlugin({
      patterns: [
        { from: "assets/lexicon", to: "lexicon" },
        { from: "assets/icons/*.png", to: "assets/icons/[name][ext]" },
        { from: "assets/policy.json", to: "policy.json" },
        { from: "docs/policy.schema.json", to: "policy.schema.json", noErrorOnMissing: true },
        { from: "LICENSE" },
        { from: "NOTICE" },
      ],
    }),
  ],
};

/** Launch events: one file without chunks, in the syntax of the oldest runtime, classic Outlook's. */
const events = {
  ...base("events"),
  target: ["es5"],
  entry: { events: "./src/events/main.ts" },
  output: {
    path: join(__dirname, "dist"),
    filename: "events.js",
    chunkFormat: false,
    chunkLoading: false,
    globalObject: "this",
    iife: true,
    environment: { arrowFunction: true, const: true },
  },
  module: { rules: [typescript("ES2016")] },
  optimization: { splitChunks: false, runtimeChunk: false },
  plugins: [new HtmlPlugin({ template: "src/events/events.html", filename: "events.html", inject: false })],
};

/**
 * The command line: what is started, what it runs, and what the build runs to compile that in advance. Readers of formats and the
 * report are loaded when they are asked for.
 */
const cli = {
  ...base("cli"),
  target: "node20",
  entry: { uprzejmie: "./src/cli/start.ts", main: "./src/cli/main.ts", compile: "./src/cli/compile.ts" },
  output: { path: join(__dirname, "dist/cli"), filename: "[name].js" },
  optimization: { splitChunks: false },
  node: { __dirname: false, __filename: false },
  module: { rules: [typescript("ES2022")] },
  plugins: [
    new DefinePlugin({ VERSION: JSON.stringify(version) }),
    new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
  ],
};

module.exports = [pane, events, cli];
