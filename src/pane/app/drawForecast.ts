import type { BookState } from "../../excel/bookState";
import { readBook } from "../../excel/readBook";
import { redrawForecast } from "../../excel/redrawForecast";
import type { Attempt } from "../../excel/caught";
import type { Serial } from "../../kit/serial";
import type { Setup } from "../../schema/setup";
import { ownersOf } from "./ownersOf";

/** What the Forecast is drawn for, as the book stands. */
function forecastSetup(book: BookState, today: Serial): Setup {
  const periods = book.periods.flatMap(({ period, start, end, target }) =>
    start === null || end === null ? [] : [{ period, start, end, target }],
  );
  const owners = ownersOf(book.deals.map(({ record }) => record));
  return { today, team: book.team, currency: book.currency, periods, period: book.period, owners };
}

/** Draws the Forecast for everybody who carries a deal now, and for the named period or the one that it shows. */
export async function drawForecast(today: Serial, period?: string): Promise<Attempt<boolean>> {
  const read = await readBook();
  if (!read.ok) return read;
  const setup = forecastSetup(read.value, today);
  return redrawForecast(period === undefined ? setup : { ...setup, period });
}
