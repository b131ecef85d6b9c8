import type { Core } from "../core";
import { accessDenied, invalidOperation } from "../refusals";
import type { Protection, ProtectionOptions } from "../types/protection";
import type { Sheet } from "../types/sheet";

/** What Excel allows on a protected sheet when nothing is said: selecting and nothing else. */
const STRICT: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** The protection of one sheet; it guards against the add-in and the user alike. */
export function createProtection(core: Core, owner: () => Sheet): Protection {
  let options: ProtectionOptions | null = null;
  let password = "";

  function announce(): void {
    core.events.emit({ type: "protectionChanged", sheet: owner(), isProtected: options !== null });
  }

  return {
    get isProtected() {
      return options !== null;
    },
    get options() {
      return options ?? STRICT;
    },
    get hasPassword() {
      return password !== "";
    },
    protect: (wished, key = "") => {
      if (options) throw invalidOperation("The worksheet is protected already.");
      options = { ...STRICT, ...wished };
      password = key;
      core.engine.history.clearUndoRedo(core.engine.workbookId);
      announce();
    },
    unprotect: (key = "") => {
      if (options && password !== key) throw accessDenied();
      const wasProtected = options !== null;
      options = null;
      password = "";
      core.engine.history.clearUndoRedo(core.engine.workbookId);
      if (wasProtected) announce();
    },
  };
}
