import { type Serial, soundSerial } from "../../kit/serial";

/** The serial of an ISO day such as `2026-11-16`; undefined for anything else. */
export function isoSerial(text: string): Serial | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return soundSerial({ year: Number(year), month: Number(month), day: Number(day) });
}
