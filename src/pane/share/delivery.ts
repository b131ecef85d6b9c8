import type { Attempt } from "../../excel/caught";
import type { ExcelFault } from "../../excel/excelFault";

/** How a file gets out of the pane: as a new workbook in a window of its own, or among the browser's downloads. */
type Road = "open" | "download";

/**
 * What each Excel can do, the better first, by Office's name of the platform. Windows may forbid add-ins to open
 * workbooks. The web views of Mac and iPad have no downloads. A browser takes no workbook of more than 5 MB from an
 * add-in, and downloads one of any size.
 */
const ROADS: Readonly<Record<string, readonly Road[]>> = {
  PC: ["open", "download"],
  Mac: ["open"],
  iOS: ["open"],
  OfficeOnline: ["download"],
};

function roadsOf(platform: string): readonly Road[] {
  return ROADS[platform] ?? ["download"];
}

/** Whether a file that is no workbook can be saved there. */
export function savesFiles(platform: string): boolean {
  return roadsOf(platform).includes("download");
}

/** The ways of handing out one copy. */
export interface Delivery {
  readonly open: () => Promise<Attempt<null>>;
  readonly download: () => void;
}

/** Hands a copy out by the first road that is open; the fault of the last one where none is. */
export async function deliver(platform: string, ways: Delivery): Promise<ExcelFault | undefined> {
  let fault: ExcelFault | undefined;
  for (const road of roadsOf(platform)) {
    if (road === "download") {
      ways.download();
      return undefined;
    }
    const opened = await ways.open();
    if (opened.ok) return undefined;
    fault = opened.fault;
  }
  return fault;
}
