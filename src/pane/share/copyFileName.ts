import { isoDay, type Serial } from "../../kit/serial";

/** What a copy's file is called; a name may hold what no file's may. */
export function copyFileName(title: string, day: Serial): string {
  return `${title} ${isoDay(day)}.xlsx`.replaceAll(/[\\/:*?"<>|]/g, "-");
}
