import { calendarDay, soundSerial, type Serial } from "../../kit/serial";
import { fold } from "../../kit/text";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_MONTH_NUMBER = /^(\d{1,2})\.(\d{1,2})\.(\d{4})?$/;
const DAY_MONTH_NAME = /^(\d{1,2})\.? ([a-z]{3})[a-z]*\.?(?: (\d{4}))?$/;

/** The day that a person typed: "20 Nov", "20.11." (of today's year), "20.11.2026" or "2026-11-20"; else undefined. */
export function typedDay(text: string, today: Serial): Serial | undefined {
  const words = fold(text);
  const thisYear = String(calendarDay(today).year);
  const iso = ISO.exec(words);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const numbers = DAY_MONTH_NUMBER.exec(words);
  if (numbers) return dayOf(numbers[3] ?? thisYear, numbers[2], numbers[1]);
  const named = DAY_MONTH_NAME.exec(words);
  if (named) return dayOf(named[3] ?? thisYear, String(MONTHS.indexOf(named[2] ?? "") + 1), named[1]);
  return undefined;
}

function dayOf(year = "", month = "", day = ""): Serial | undefined {
  return soundSerial({ year: Number(year), month: Number(month), day: Number(day) });
}
