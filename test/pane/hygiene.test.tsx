import { screen, within } from "@testing-library/react";
import fc from "fast-check";
import { peopleOfDeals } from "../../src/domain/pipeline/peopleOfDeals";
import { untidyDeals } from "../../src/domain/pipeline/untidyDeals";
import type { HygieneSetting } from "../../src/excel/hygieneOf";
import type { Located } from "../../src/kit/located";
import { HygienePage, type HygienePageProps } from "../../src/pane/hygiene/HygienePage";
import { hygieneMessage } from "../../src/pane/hygiene/hygieneMessage";
import { type Deal, pipeline } from "../../src/schema/sheets/pipeline";
import { HYGIENE_LIMITS } from "../../src/schema/sheets/settings/hygieneLimits";
import { dealAt, TODAY } from "../domain/deal";
import { yardstick } from "../domain/yardstick";
import { shown } from "./shown";

const YARDSTICK = yardstick({
  largeFrom: 200_000,
  normDays: new Map([["proposal", 20]]),
  people: peopleOfDeals([{ dealId: "D-7", role: "Champion" }]),
});

const SOUND = { nextStep: "Call", closeDate: TODAY + 20, lastActivity: TODAY - 1, amount: 50_000 } as const;

const DEALS: readonly Located<Deal>[] = [
  dealAt(6, { ...SOUND, deal: "Harbor One", owner: "Ben Carter", closeDate: TODAY - 6, nextStep: "" }),
  dealAt(7, { ...SOUND, deal: "Lumen", owner: "Ben Carter", category: "Commit", amount: 250_000 }),
  dealAt(8, { ...SOUND, deal: "Tessel", owner: "Dana Weiss", lastActivity: TODAY - 30, pushes: 3 }),
  dealAt(9, { ...SOUND, deal: "Quiet and well", owner: "Dana Weiss" }),
  dealAt(10, { ...SOUND, deal: "Kestrel", owner: "Dana Weiss", category: "Commit" }),
];

const SETTINGS: readonly HygieneSetting[] = HYGIENE_LIMITS.map(
  ({ rule, limit: name, value, name: cell }, index) => ({
    rule,
    name,
    row: 9 + index,
    limit: value,
    hasLimit: cell !== undefined,
    on: rule === "amount" ? "No" : "Yes",
  }),
);

function page(change: Partial<HygienePageProps> = {}) {
  const actions = { onGoTo: jest.fn(), onTurn: jest.fn(), onLimit: jest.fn(), onBack: jest.fn() };
  const props = {
    open: DEALS,
    untidy: untidyDeals(DEALS, YARDSTICK),
    settings: SETTINGS,
    readHistory: async () => "not read" as const,
    ...actions,
    ...change,
  };
  return { ...shown(<HygienePage yardstick={YARDSTICK} {...props} />), ...actions };
}

function messageTo(owner: string, deals: readonly Located<Deal>[] = DEALS): string {
  const theirs = untidyDeals(deals, YARDSTICK).filter(({ deal }) => deal.record.owner === owner);
  return hygieneMessage(owner, theirs, YARDSTICK);
}

describe("the deals to ask about", () => {
  test("stand by owner, each with what it lacks and a link to its flags", async () => {
    const { user, onGoTo } = page();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("3 deals to ask about");
    expect(screen.getByText(/^Of 5 open deals, by the rules below/)).toBeInTheDocument();
    expect(screen.getByText(/ · close date 10 Nov has passed; no next step written yet/)).toBeInTheDocument();
    expect(
      screen.getByText(/^250.k · economic buyer not named yet; 1 contact known so far/),
    ).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Harbor One" }));
    expect(onGoTo).toHaveBeenCalledWith(6);
  });

  test("are put to each rep in one neutral message, which is copied and never sent [S4-11]", async () => {
    const { user } = page();
    const copied = jest.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    const message = screen.getByRole("textbox", { name: "Message for Ben" });
    expect(message).toHaveValue(
      [
        "Hi Ben, could you help me bring 2 deals up to date?",
        "– Lumen: economic buyer not named yet; 1 contact known so far",
        "– Harbor One: close date 10 Nov has passed; no next step written yet",
        "What is right today, and where can I help?",
      ].join("\n"),
    );
    await user.click(screen.getByRole("button", { name: "Copy for Ben" }));
    expect(copied.mock.calls).toEqual([[messageTo("Ben Carter")]]);
    expect(screen.getByText("Copied.")).toBeInTheDocument();
    expect(screen.getByText("Nothing is sent by the book")).toBeInTheDocument();
  });

  test("begin no cell of a workbook with a name, wherever in the name a line or a tab breaks it", () => {
    const hostile = {
      deal: "Lumen\t=1+1",
      account: "\r\n=cmd|' /C calc'!A0",
      stage: "Proposal\n+1",
      owner: "Bo\n@SUM(1)",
    };
    const message = messageTo(hostile.owner, [dealAt(6, { ...SOUND, ...hostile, nextStep: "" })]);
    const cells = message.split(/[\n\r\t]/);
    expect(cells).toHaveLength(3);
    expect(cells.filter((cell) => !/^(?:Hi Bo,|– Lumen =1\+1|What)/.test(cell))).toEqual([]);
  });

  test("name what is not known as not known, not as missing", () => {
    page();
    expect(
      screen.getByText(
        "Commit without an economic buyer. Not known of 1 deal in Commit: nobody is recorded on Relationships.",
      ),
    ).toBeInTheDocument();
    expect(messageTo("Dana Weiss")).not.toContain("Kestrel");
  });

  test("say so of a rule that lacks a day, a norm or a target", () => {
    const silent = dealAt(6, { ...SOUND, lastActivity: null, stage: "Verbal OK" });
    page({ open: [silent], untidy: [], yardstick: { ...YARDSTICK, largeFrom: null } });
    expect(screen.getByText("Stale. Not known of 1 deal: no last activity is recorded.")).toBeVisible();
    expect(
      screen.getByText(
        "Old in its stage. Not known of 1 deal: no day of entry on Pipeline, or no norm days on Settings.",
      ),
    ).toBeVisible();
    expect(screen.getByText(/^Single contact on a large deal. Not known while/)).toBeVisible();
  });

  test("tell two of one name apart by their customers", () => {
    const twins = ["Ilmenfeld", "Jorvanen"].map((account, index) =>
      dealAt(6 + index, { ...SOUND, deal: "Renewal", account, owner: "Ben Carter", nextStep: "" }),
    );
    page({ open: twins, untidy: untidyDeals(twins, YARDSTICK) });
    expect(screen.getByRole("button", { name: "Renewal (Jorvanen)" })).toBeVisible();
    expect(messageTo("Ben Carter", twins)).toContain("– Renewal (Ilmenfeld): ");
  });

  test("say so when there are none", () => {
    page({ untidy: [] });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("No deal to ask about");
    expect(screen.getByText("None of 5 open deals, by the rules below.")).toBeInTheDocument();
  });
});

describe("the rules of hygiene", () => {
  test("say from where on they ask and of how many deals, and are switched one by one", async () => {
    const { user, onTurn, onLimit } = page();
    expect(screen.getByText("7 of 8 on")).toBeInTheDocument();
    const stale = screen.getByRole("switch", { name: /^Stale/ });
    expect(stale).toHaveAccessibleName(/No activity for over 14 days · 1 deal$/);
    expect(screen.getByRole("switch", { name: /^No amount/ })).toHaveAccessibleName(
      /Off\. The deal is in no sum$/,
    );
    await user.click(stale);
    expect(onTurn).toHaveBeenCalledWith(SETTINGS[3]);
    const row = stale.closest("li");
    if (!row) throw new Error("Stale is in no row");
    await user.click(within(row).getByRole("button", { name: "Change the limit on Settings" }));
    expect(onLimit).toHaveBeenCalledWith(SETTINGS[3]);
  });

  test("ask nothing where their limit is blank, and say that", () => {
    page({ settings: SETTINGS.map((each) => ({ ...each, limit: null })) });
    expect(screen.getByRole("switch", { name: /^Stale/ })).toHaveAccessibleName(
      /Asks nothing: its limit is blank/,
    );
  });
});

describe("a message to a rep", () => {
  const keysOf = (isPrivate: boolean) =>
    Object.entries(pipeline.columns).flatMap(([key, { audience }]) =>
      (audience === "private") === isPrivate ? [key] : [],
    );

  test("is the same whatever stands in private columns", () => {
    expect(keysOf(true)).toEqual(["judgment"]);
    fc.assert(
      fc.property(fc.constantFrom("In" as const, "Out" as const, null), (judgment) => {
        const judged = DEALS.map(({ row, record }) => ({ row, record: { ...record, judgment } }));
        expect(messageTo("Ben Carter", judged)).toBe(messageTo("Ben Carter"));
      }),
      { seed: 6 },
    );
  });

  test("names twelve deals and counts the rest", () => {
    const many = Array.from({ length: 15 }, (_, index) =>
      dealAt(index + 6, { ...SOUND, deal: `Deal ${index}`, owner: "Ana Ruiz", nextStep: "" }),
    );
    expect(messageTo("Ana Ruiz", many).split("\n")).toHaveLength(15);
    expect(messageTo("Ana Ruiz", many)).toContain("– and 3 more deals\n");
  });
});
