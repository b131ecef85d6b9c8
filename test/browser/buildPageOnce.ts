import { buildPage } from "../../scripts/page/build-page";

/** Builds the page around the add-in once a run, before the browser tests that share it; jest wants it as `module.exports`. */
module.exports = buildPage;
