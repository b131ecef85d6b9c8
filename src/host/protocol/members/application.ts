import type { CalculationMode } from "../../book/types";
import type { Host } from "../host";
import { NULL_OBJECT } from "../nullObject";
import { officeClass } from "../officeClass";
import { cultureInfoClass } from "./cultureInfo";
import { oneOf } from "./oneOf";

const MODES: readonly CalculationMode[] = ["Automatic", "AutomaticExceptTables", "Manual"];

/** A workbook that the add-in asked for; it opens when the add-in says so. */
const workbookCreatedClass = officeClass<{ readonly host: Host; readonly base64: string | undefined }>(
  "WorkbookCreated",
  {
    identity: () => ({ Id: "1" }),
    actions: { Open: ({ host, base64 }) => host.surroundings.openWorkbook(base64) },
  },
);

/** Excel's Application. */
export const applicationClass = officeClass<Host>("Application", {
  scalars: {
    CalculationEngineVersion: { get: () => 191029 },
    CalculationMode: {
      get: ({ book }) => book.calculation.mode,
      set: ({ book }, value) => book.calculation.setMode(oneOf(value, MODES)),
    },
    CalculationState: { get: ({ book }) => book.calculation.state },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  links: { CultureInfo: () => cultureInfoClass(undefined) },
  methods: {
    CreateWorkbook: (host, given) => workbookCreatedClass({ host, base64: given.optionalText(0) }),
    _GetWorkbookCreatedById: () => NULL_OBJECT,
  },
  actions: {
    Calculate: ({ book }, given) =>
      book.calculation.calculate(oneOf(given.text(0), ["Recalculate", "Full", "FullRebuild"])),
    /** The embedded workbook calculates before the next read anyway. */
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
