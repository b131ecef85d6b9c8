import type { Dialect } from "./dialect";
import type { ExportFault } from "./exportFault";

/** Some records of an export in their order, or why it cannot be read on. */
export type ExportBatch =
  | {
      readonly ok: true;
      readonly records: readonly (readonly string[])[];
      readonly bytesRead: number;
      readonly dialect: Dialect;
    }
  | { readonly ok: false; readonly fault: ExportFault };
