/**
 * Jest enters an AsyncLocalStorage for each test file of a worker and never leaves it: from then on every promise of every
 * later file is marked with it, which after thirty files takes a tenth of a flow's time. Test environments leave them.
 */
const { AsyncLocalStorage } = require("node:async_hooks");

const entered = new Set();
const { run } = AsyncLocalStorage.prototype;

AsyncLocalStorage.prototype.run = function (...asked) {
  entered.add(this);
  return run.apply(this, asked);
};

/** Leaves every storage that was entered since the last time. */
module.exports.leaveContexts = () => {
  for (const storage of entered) storage.disable();
  entered.clear();
};
