/**
 * Jest's jsdom with Microsoft's unmodified office.js and the embedded workbook behind it. Tests get the globals Office,
 * Excel, OfficeExtension and CustomFunctions, `excelHost`, the headless workbook, `joinPane`, which opens another pane
 * on it, and `openWorkbook`, which opens another workbook with a window of its own. The engine's bundle is loaded here, outside the sandbox of each test file, once for each worker.
 */
const { TestEnvironment } = require("jest-environment-jsdom");
const { webcrypto } = require("node:crypto");
const { existsSync } = require("node:fs");
const { join } = require("node:path");
const { leaveContexts } = require("../leaveContexts.cjs");

const ENGINE = join(__dirname, "../../build/headless.cjs");
if (!existsSync(ENGINE))
  throw new Error("The headless workbook is not built: node scripts/build-headless.mjs");
const { OfficeResources, joinHeadless, joinPane, loadOffice, openHeadless } = require(ENGINE);

module.exports = class FlowEnvironment extends TestEnvironment {
  constructor(config, context) {
    const options = {
      url: "https://localhost/taskpane.html",
      ...config.projectConfig.testEnvironmentOptions,
      resources: new OfficeResources(),
    };
    super(
      { ...config, projectConfig: { ...config.projectConfig, testEnvironmentOptions: options } },
      context,
    );
    this.hostOptions = hostOptions(context.docblockPragmas);
    this.panes = [];
    this.workbooks = [];
  }

  async setup() {
    await super.setup();
    const { window } = this.dom;
    complete(this.global);
    this.host = joinHeadless(window, this.hostOptions);
    this.global.excelHost = this.host;
    this.global.joinPane = async () => {
      const pane = await joinPane(this.global.excelHost.book);
      complete(pane.window);
      this.panes.push(pane);
      return pane;
    };
    this.global.openWorkbook = async () => {
      const workbook = await openHeadless(this.hostOptions);
      complete(workbook.window);
      this.workbooks.push(workbook);
      return workbook;
    };
    await loadOffice(window);
  }

  async teardown() {
    await new Promise((resolve) => setTimeout(resolve, 20));
    for (const { window } of this.panes) window.close();
    for (const workbook of this.workbooks) workbook.close();
    this.host?.close();
    await super.teardown();
    leaveContexts();
  }
};

/** Gives a window what every webview has and jsdom has not. */
function complete(window) {
  Object.assign(window, { TextEncoder, TextDecoder });
  Object.defineProperty(window, "crypto", { value: webcrypto, configurable: true });
}

/** A test file may say `@excelApi 1.13` in its first comment. */
function hostOptions({ excelApi }) {
  return excelApi ? { excelApi: String(excelApi) } : {};
}
