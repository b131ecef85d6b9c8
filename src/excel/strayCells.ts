import { type DateSystem, toSheet } from "../kit/dateSystem";
import { FIRST_SOUND_SERIAL, LAST_SERIAL } from "../kit/serial";
import type { pipeline } from "../schema/sheets/pipeline";
import { CATEGORIES, type Category } from "../terms/categories";
import { INVOLVEMENTS } from "../terms/involvements";
import { JUDGMENTS } from "../terms/judgments";

type Key = keyof typeof pipeline.columns;

/** Columns that Excel looks through in our stead, and whether it found cells in them that must be read. */
export interface StrayCheck {
  readonly keys: readonly Key[];
  readonly isStray: () => boolean;
}

/** The column's cells. */
export type CellsOf = (key: Key) => Excel.Range;

const DATES = ["created", "nextStepDate", "lastActivity", "stageSince"] as const;
const NUMBERS = [...DATES, "originalAmount"] as const;

const CHOICES = {
  category: CATEGORIES,
  involvement: INVOLVEMENTS,
  judgment: JUDGMENTS,
} as const;

function load(result: Excel.FunctionResult<number>): Excel.FunctionResult<number> {
  result.load("value,error");
  return result;
}

/** Dates and amounts that are no numbers, or no days. */
function strayNumbers(functions: Excel.Functions, cells: CellsOf, dates: DateSystem): StrayCheck {
  const filled = load(functions.countA(...NUMBERS.map(cells)));
  const numbers = load(functions.count(...NUMBERS.map(cells)));
  const days = load(functions.count(...DATES.map(cells)));
  const first = load(functions.min(...DATES.map(cells)));
  const last = load(functions.max(...DATES.map(cells)));
  const [from, end] = [toSheet(FIRST_SOUND_SERIAL, dates), toSheet(LAST_SERIAL + 1, dates)];
  const areDays = () => days.value === 0 || (first.value >= from && last.value < end);
  const answers = [filled, numbers, days, first, last];
  return {
    keys: NUMBERS,
    isStray: () => answers.some(({ error }) => error) || filled.value !== numbers.value || !areDays(),
  };
}

/** Cells that are none of the column's words. */
function strayChoices(functions: Excel.Functions, cells: CellsOf): readonly StrayCheck[] {
  return Object.entries(CHOICES).map(([name, words]) => {
    const key = name as keyof typeof CHOICES;
    const others = ["", ...words].flatMap((word) => [cells(key), `<>${word}`]);
    const found = load(functions.countIfs(...others));
    return { keys: [key], isStray: () => Boolean(found.error) || found.value > 0 };
  });
}

/** Open deals whose category a forecast does not count, or not take. */
function odd(functions: Excel.Functions, cells: CellsOf): readonly StrayCheck[] {
  return (["Omitted", "Closed"] satisfies Category[]).map((word) => {
    const found = load(functions.countIfs(cells("status"), "Open", cells("category"), word));
    return { keys: ["category"], isStray: () => Boolean(found.error) || found.value > 0 };
  });
}

/** Next steps that begin with a space may be nothing else, which is no step. */
function spaces(functions: Excel.Functions, cells: CellsOf): StrayCheck {
  const found = load(functions.countIfs(cells("nextStep"), " *"));
  return { keys: ["nextStep"], isStray: () => Boolean(found.error) || found.value > 0 };
}

/** Has Excel look for what would have to be read in the columns that are not; the answers are there after the next sync. */
export function askStray(
  functions: Excel.Functions,
  cells: CellsOf,
  dates: DateSystem,
): readonly StrayCheck[] {
  return [
    strayNumbers(functions, cells, dates),
    ...strayChoices(functions, cells),
    ...odd(functions, cells),
    spaces(functions, cells),
  ];
}
