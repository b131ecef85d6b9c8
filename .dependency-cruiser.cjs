/** Import directions of docs/architecture.md. */
const reads = {
  kit: [],
  terms: ["kit"],
  schema: ["kit", "terms"],
  domain: ["kit", "terms"],
  intake: ["kit", "terms", "schema", "domain"],
  functions: ["kit", "terms", "domain"],
  share: ["kit", "terms", "schema"],
  excel: ["kit", "terms", "schema"],
  pane: ["kit", "terms", "schema", "domain", "intake", "share", "excel"],
  host: ["kit"],
};

const packages = {
  kit: "node_modules/fflate",
  terms: "^$",
  schema: "node_modules/zod",
  domain: "^$",
  intake: "node_modules/zod",
  functions: "^$",
  share: "node_modules/(fflate|@borgar/fx)",
  excel: "^$",
  pane: "node_modules/(react|react-dom|@types/react|@types/react-dom|@fluentui|zod)",
};

const folderRules = Object.entries(reads).map(([folder, allowed]) => ({
  name: `${folder}-reads`,
  severity: "error",
  from: { path: `^src/${folder}/`, ...(folder === "pane" ? { pathNot: "^src/pane/functions/" } : {}) },
  to: {
    path: "^src/",
    pathNot: `^src/(${[folder, ...allowed].join("|")})/`,
    ...(folder === "domain" ? { pathNot: "^src/(domain|kit|terms|schema)/" } : {}),
  },
}));

const packageRules = Object.entries(packages).map(([folder, allowed]) => ({
  name: `${folder}-packages`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { dependencyTypes: ["npm", "npm-dev", "npm-peer", "npm-optional", "core"], pathNot: allowed },
}));

module.exports = {
  forbidden: [
    ...folderRules,
    ...packageRules,
    {
      name: "domain-reads-types-of-schema",
      severity: "error",
      from: { path: "^src/domain/" },
      to: { path: "^src/schema/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "host-stays-home",
      severity: "error",
      from: { path: "^src/(?!host|entry)" },
      to: { path: "^src/host/" },
    },
    {
      name: "nothing-reads-entry",
      severity: "error",
      from: { path: "^src/(?!entry)" },
      to: { path: "^src/entry/" },
    },
    {
      name: "known-folder",
      severity: "error",
      from: {},
      to: { path: "^src/", pathNot: `^src/(${Object.keys(reads).join("|")}|entry)/` },
    },
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "office-js-is-never-imported",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "node_modules/@microsoft/office-js" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
