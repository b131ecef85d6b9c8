import { screen, within } from "@testing-library/react";
import { forecastCall } from "./forecastCall";
import { NINE_RANGES, NO_RANGES } from "./heldRanges";
import { shown } from "./shown";

function page(held: typeof NO_RANGES) {
  return shown(forecastCall({ held }));
}

const part = () => {
  const head = screen.getByRole("heading", { name: "Did the ranges hold?" });
  return within(head.closest("section") ?? document.body);
};

describe("the record of the ranges on the pane", () => {
  test("says that there is not enough data, and how much of what is needed", () => {
    page(NO_RANGES);
    expect(part().getByText(/^No closed period has a range yet/)).toBeInTheDocument();
    expect(
      part().getByText("Whether another luck fits better: not enough data, 0 of 8 closed periods."),
    ).toBeInTheDocument();
    expect(part().queryByRole("button")).not.toBeInTheDocument();
  });

  test("says how many held with n and a band, and lists the range of each period", () => {
    page(NINE_RANGES);
    expect(
      part().getByText(
        /^80\s% ranges held in 6 of 9 periods; 2 landed above, 1 below\..*n = 9.*35\s% to 88\s%/,
      ),
    ).toBeInTheDocument();
    const listed = part().getAllByRole("row", { hidden: true }).slice(-9);
    expect(listed[0]?.textContent).toMatch(/^FY26 Q1.*1\.80–2\.30\sM2\.01\sMheld$/);
    expect(listed.map(({ textContent }) => /(held|above|below)$/.exec(textContent)?.[0])).toEqual(
      NINE_RANGES.judged.map(({ verdict }) => verdict).toReversed(),
    );
  });

  test("shows the coverage at both lucks, asks with the range before and after, and then changes it", async () => {
    const onLuck = jest.fn();
    const { user } = page({ ...NINE_RANGES, onLuck });
    const rows = part().getAllByRole("row").slice(1, 3);
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^0\.15, now6 of 967\s%$/),
      expect.stringMatching(/^0\.25, proposed7 of 978\s%$/),
    ]);
    await user.click(part().getByRole("button", { name: "Change luck from 0.15 to 0.25" }));
    expect(onLuck).not.toHaveBeenCalled();
    expect(
      await part().findByText(/^The range of FY26 Q4 goes from .* to .*The odds of 2\.40\sM go from/),
    ).toBeInTheDocument();
    expect(part().getByRole("button", { name: "Set luck to 0.25" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(onLuck).toHaveBeenCalledWith(0.25);
  });

  test("leaves all as it is when the change is declined", async () => {
    const onLuck = jest.fn();
    const { user } = page({ ...NINE_RANGES, onLuck });
    await user.click(part().getByRole("button", { name: /^Change luck/ }));
    await user.click(part().getByRole("button", { name: "Leave it" }));
    expect(part().getByRole("button", { name: /^Change luck/ })).toBeInTheDocument();
    expect(onLuck).not.toHaveBeenCalled();
  });

  test("says to look elsewhere first when all misses lie on one side", () => {
    const [one] = NINE_RANGES.judged.filter(({ verdict }) => verdict === "above");
    page({ ...NO_RANGES, judged: one ? [one, { ...one, shown: { ...one.shown, period: "FY24 Q3" } }] : [] });
    expect(part().getByText(/^All misses landed above\./)).toBeInTheDocument();
  });

  test("says that the present luck fits", () => {
    const now = { luck: 0.15, held: 8, of: 10 };
    page({ ...NO_RANGES, proposed: { kind: "proposed", now, proposed: now } });
    expect(
      part().getByText("Luck 0.15 stays: no other comes nearer to 8 in 10 (n = 10)."),
    ).toBeInTheDocument();
  });

  test("says that the luck is being worked out", () => {
    page({ ...NO_RANGES, proposed: "working" });
    expect(part().getByText(/^Working out/)).toBeInTheDocument();
  });
});
