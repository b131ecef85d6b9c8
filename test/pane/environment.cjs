/** Jest's jsdom for components of the pane. */
const { TestEnvironment } = require("jest-environment-jsdom");
const { leaveContexts } = require("../leaveContexts.cjs");

module.exports = class PaneEnvironment extends TestEnvironment {
  async teardown() {
    await super.teardown();
    leaveContexts();
  }
};
