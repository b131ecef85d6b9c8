import type { ExcelFault } from "../excelFault";

/** How often a write begins again because somebody else wrote at the same place and moment. */
const TRIES = 8;

/** A write that others were faster than each time. */
interface Contested {
  readonly ok: false;
  readonly why: "refused";
  readonly fault: ExcelFault;
  readonly standing: 0;
}

/** Does a write that others may get in the way of until it stands, or says that they do not stop. */
export async function untilFree<Written>(
  write: () => Promise<Written | "taken">,
): Promise<Written | Contested> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const written = await write();
    if (written !== "taken") return written;
  }
  const fault = { kind: "contested", code: "Contested", where: "", message: "" } as const;
  return { ok: false, why: "refused", fault, standing: 0 };
}
