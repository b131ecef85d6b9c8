const CLOCK = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*([ap])?\.?m?/i;
const SECONDS_A_DAY = 86_400;

/** The time of day that a text names, as a part of the day; 0 where it names none. */
export function timeOfDay(text: string): number {
  const [, hour = "0", minute = "0", second = "0", half = ""] = CLOCK.exec(text) ?? [];
  const hours = half === "" ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return (hours * 3600 + Number(minute) * 60 + Number(second)) / SECONDS_A_DAY;
}
