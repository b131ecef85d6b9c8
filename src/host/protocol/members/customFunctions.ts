import type { Cell, Grid } from "../../../kit/cell";
import type { Answer } from "../../book/types/functions";
import type { Host } from "../host";
import { officeClass } from "../officeClass";
import { RichError } from "../richError";
import type { Wire } from "../wire";
import { isFields, isList } from "../wireShape";

/** #VALUE!, for an answer that failed without saying how. */
const PLAIN_FAILURE = 7;

function answer(id: Wire | undefined, result: Wire | undefined, errorCode?: Wire): Answer {
  if (typeof id !== "number") throw new RichError("InvalidArgument");
  if (errorCode === undefined) return { id, ok: true, value: resultValue(result) };
  const message = typeof result === "string" ? result : "";
  return { id, ok: false, errorCode: Number(errorCode) || PLAIN_FAILURE, message };
}

function resultValue(result: Wire | undefined): Cell | Grid | null {
  if (isList(result)) return result.map((row) => (isList(row) ? row.map(resultCell) : [resultCell(row)]));
  return result === undefined || result === null ? null : resultCell(result);
}

function resultCell(value: Wire): Cell {
  if (value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : value;
}

/** `[id, succeeded, value or message, errorCode]`, the form of CustomFunctions 1.7. */
function fromArray(result: Wire): Answer {
  if (!isList(result)) throw new RichError("InvalidArgument");
  const [id, succeeded, value, errorCode] = result;
  return succeeded === true ? answer(id, value) : answer(id, value, errorCode ?? PLAIN_FAILURE);
}

/** `{id, failed, value or message, errorCode}`, the older form. */
function fromFields(result: Wire): Answer {
  if (!isFields(result)) throw new RichError("InvalidArgument");
  const { id, failed, value, errorCode } = result;
  return failed === true ? answer(id, value, errorCode ?? PLAIN_FAILURE) : answer(id, value);
}

function listed(value: Wire): readonly Wire[] {
  if (!isList(value)) throw new RichError("InvalidArgument");
  return value;
}

/** The pane's runtime of custom functions: it says when it is ready and brings results. */
export const customFunctionsClass = officeClass<Host>("CustomFunctions", {
  methods: { _GetEnabledFeatures: () => [] },
  actions: {
    SetInvocationArrayResults: ({ functions }, given) =>
      functions.answer(listed(given.value(0)).map(fromArray)),
    SetInvocationResults: ({ functions }, given) => functions.answer(listed(given.value(0)).map(fromFields)),
    _SetOsfControlContainerReadyForCustomFunctions: ({ functions }) => functions.ready(),
  },
});
