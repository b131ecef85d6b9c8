// How jest reads TypeScript: one place for all projects of package.json's "jest".
const { createTransformer } = require("@swc/jest");

module.exports = createTransformer({
  jsc: {
    target: "es2022",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
  },
  module: { type: "commonjs" },
  sourceMaps: "inline",
});
