import { trialOf } from "../../domain/forecast/trial";
import type { PeriodFigures } from "../kit/Outlook";
import { type AskedBook, askedOf } from "./askedOf";
import { closedOf } from "./closedOf";
import { figuresOf } from "./figuresOf";

/** One period's figures, worked out at once by the same rules as the worksheet functions. */
export function periodForecast(book: AskedBook): PeriodFigures {
  const { deals, span, ...question } = askedOf(book, { top: 0 });
  const told = trialOf(deals, span, question);
  return figuresOf(book.period, closedOf(deals, book.period), { told });
}
