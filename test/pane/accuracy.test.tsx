import { screen, within } from "@testing-library/react";
import { accuracyByWeek } from "../../src/domain/accuracy/accuracyByWeek";
import { AccuracyPage, type AccuracyReading } from "../../src/pane/accuracy/AccuracyPage";
import { accuracyReading } from "../../src/pane/accuracy/accuracyReading";
import { serialOf } from "../../src/kit/serial";
import { ACCURACY } from "./closedPeriods";
import { shown } from "./shown";

function page(reading: AccuracyReading) {
  const onBack = jest.fn();
  return { ...shown(<AccuracyPage reading={reading} onBack={onBack} />), onBack };
}

const TOLD: AccuracyReading = { kind: "told", accuracy: ACCURACY, now: 2 };

/** The rows of a section's table, their cells parted by bars. */
function rowsOf(title: string | RegExp): readonly string[] {
  const section = screen.getByRole("heading", { name: title }).closest("section");
  if (!section) throw new Error(`No section ${String(title)}`);
  return within(section)
    .getAllByRole("row")
    .map((row) =>
      [...row.children].map(({ textContent }) => textContent.replaceAll("\u00a0", " ")).join("|"),
    );
}

describe("How far forecasts missed", () => {
  test("says of the week that stands now what each forecast missed, of how many periods", () => {
    page(TOLD);
    expect(screen.getByText(/Of 3 closed periods, FY26 Q1 to FY26 Q3/)).toBeInTheDocument();
    expect(rowsOf("At week 2")).toEqual([
      "Forecast|error|bias|near|n",
      "Reps’ calls|–|–|–|0",
      // 5, 20 and 6 off of 300; 5 + 20 − 6
      "Your call|10 %|+6 %|2|3",
      "Roll-up|25 %|−25 %|0|3",
      "Weighted|40 %|−40 %|0|3",
      "Calibrated|4 %|−4 %|3|3",
    ]);
  });

  test("says in a sentence what the figures mean, and that few periods are a hint", () => {
    page(TOLD);
    const said =
      "At week 2 your call was within 10 % of what closed in 2 of 3 periods (error 10 %, 6 % high); the roll-up within 10 % of what closed in 0 of 3 periods (error 25 %, 25 % low). Fewer than 8 periods are a hint.";
    expect(screen.getByText(said)).toBeInTheDocument();
  });

  test("tells of another week when it is chosen, and of a week without a call that none is known", async () => {
    const { user } = page(TOLD);
    expect(screen.getByRole("option", { name: "Week 2, as now" })).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText("Week of the period"), "Week 1");
    expect(rowsOf("At week 1")[2]).toBe("Your call|–|–|–|0");
    expect(
      screen.getByText(/^At week 1 no call of yours is known; the roll-up within 10 %/),
    ).toBeInTheDocument();
  });

  test("shows how the chosen forecast missed from week to week", async () => {
    const { user } = page(TOLD);
    expect(rowsOf("Week by week")).toEqual(["Week||error|bias|n", "1||25 %|−25 %|1", "2||25 %|−25 %|3"]);
    await user.click(screen.getByRole("radio", { name: "You" }));
    expect(rowsOf("Week by week").slice(1)).toEqual(["1||–|–|0", "2||10 %|+6 %|3"]);
    expect(
      screen.getByText(/^A week in which the book kept no snapshot, .* is left out: /),
    ).toBeInTheDocument();
  });

  test("parts what closed by where it stood, and judges the roll-up on what it could know", () => {
    page(TOLD);
    expect(rowsOf("Where what closed came from")).toEqual([
      "At that week|share|amount",
      "Closed by then|30 %|90 k",
      "Open, dated in the period|40 %|120 k",
      "Pulled in from another date|10 %|30 k",
      "Not in the book yet|20 %|60 k",
      "Closed in the end||300 k",
    ]);
    // 75 for the 70 that it could know.
    expect(screen.getByText(/on them it was 7 % high/)).toBeInTheDocument();
  });

  test("gives no hint of a hint from eight periods on", () => {
    const [one] = ACCURACY.forecasts.slice(-1);
    if (!one) throw new Error("no forecast");
    const forecasts = Array.from({ length: 8 }, (_, at) => ({ ...one, period: `FY2${String(at)}` }));
    const accuracy = { ...ACCURACY, forecasts, weeks: accuracyByWeek(forecasts) };
    page({ kind: "told", accuracy, now: 2 });
    expect(
      screen.getByText(/^At week 2 your call was within 10 % of what closed in 8 of 8/).textContent,
    ).not.toMatch(/hint/);
  });

  test("says when the first period will tell something, and goes back", async () => {
    const end = serialOf({ year: 2026, month: 12, day: 31 });
    const period = { period: "FY26 Q4", start: end - 91, end, target: null };
    const scope = { periods: [period], period: "FY26 Q4", asOf: end - 40, ownDays: [end - 45] };
    const { user, onBack } = page(accuracyReading(scope));
    const why = /^Needs one closed period with imports: the first ends on 31 December 2026\./;
    expect(screen.getByText(why)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /Forecast/ }));
    expect(onBack).toHaveBeenCalledTimes(1);
  });
});
