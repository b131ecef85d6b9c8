import { serialOf, type Serial } from "../../kit/serial";

/** The day that the machine's clock says. */
export function todaySerial(): Serial {
  const now = new Date();
  return serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
