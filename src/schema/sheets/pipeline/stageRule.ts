import type { Validation } from "../../validation";

/** A stage is one of those on Settings; another one is asked about, never refused. */
export const STAGE_RULE: Validation = {
  rule: { list: { inCellDropDown: true, source: "=StageNames" } },
  style: "Warning",
  message: "This stage is not among the stages on Settings.",
};
