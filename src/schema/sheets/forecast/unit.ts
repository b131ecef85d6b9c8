/** The unit in which a page shows its amounts. */
export interface Unit {
  /** Its mark: "k", "M", or "" for plain amounts. */
  readonly mark: string;
  /** How many units of currency it stands for. */
  readonly worth: number;
  /** What a number format needs to show amounts in it. */
  readonly scale: string;
}

const PLAIN: Unit = { mark: "", worth: 1, scale: "" };
const THOUSANDS: Unit = { mark: "k", worth: 1_000, scale: "," };
const MILLIONS: Unit = { mark: "M", worth: 1_000_000, scale: ",," };

/** One unit a page, chosen by the size of the target so that figures have three to five digits. */
export function unitFor(target: number | null): Unit {
  if (target === null || target < 100_000) return PLAIN;
  return target < 100_000_000 ? THOUSANDS : MILLIONS;
}
