import { serialOf, type Serial } from "../kit/serial";

const SECONDS_A_DAY = 86_400;

/** The day and time on this computer's clock as a serial. */
export function serialNow(): Serial {
  const now = new Date();
  const day = serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  const seconds =
    now.getHours() * 3_600 + now.getMinutes() * 60 + now.getSeconds() + now.getMilliseconds() / 1_000;
  return day + seconds / SECONDS_A_DAY;
}
