import { openExport } from "../../../src/intake/openExport";
import type { ExportTable } from "../../../src/intake/reader/exportTable";
import type { Mapping } from "../../../src/intake/recognise/mapping";
import { recognise } from "../../../src/intake/recognise/recognise";
import { atOnce } from "../../../src/kit/steps/atOnce";
import { CRM_EXPORTS } from "../crmExports";
import { delimited, tableOf } from "../exports";

/** A value that each column could hold. */
const VALUES: Readonly<Record<string, string>> = {
  amount: "1200.50",
  probability: "40%",
  closeDate: "2026-11-30",
  created: "2026-01-31",
  closedOn: "2026-11-30",
  lastActivity: "2026-11-01",
  nextStepDate: "2026-12-01",
  category: "Best Case",
  status: "Open",
  isWon: "false",
  isLost: "false",
  isClosed: "false",
};

function mapped(table: ExportTable): Mapping {
  return atOnce(recognise(table));
}

async function recognised(
  headers: readonly string[],
  ...rows: readonly (readonly string[])[]
): Promise<Record<string, string>> {
  const { columns, clues } = mapped(await tableOf(delimited([headers, ...rows])));
  return Object.fromEntries(
    Object.entries({ ...columns, ...clues }).map(([key, match]) => [match.source, key]),
  );
}

describe("The columns of an export", () => {
  it.each(CRM_EXPORTS)("of %s are found by their headers", async (_, expected) => {
    const row = Object.values(expected).map((key) => VALUES[key] ?? "some text");
    const found = await recognised(Object.keys(expected), row);
    const wanted = Object.entries(expected).filter(([, key]) => key !== "");
    expect(found).toEqual(Object.fromEntries(wanted));
  });

  it("are found in snake case, with a currency behind them, and with a custom field's ending", async () => {
    const found = await recognised(
      ["opportunity_name", "deal_stage", "Amount (EUR)", "close_date", "Next_Step__c"],
      ["A", "Won", "5", "2026-11-30", "x"],
    );
    expect(found).toEqual({
      opportunity_name: "deal",
      deal_stage: "stage",
      "Amount (EUR)": "amount",
      close_date: "closeDate",
      Next_Step__c: "nextStep",
    });
  });

  it("say how sure they are and why", async () => {
    const { columns } = mapped(await tableOf("Deal,deal_stage,Amount (EUR)\nA,Won,5\n"));
    expect(columns.deal).toMatchObject({ confidence: 1, reason: "same header" });
    expect(columns.stage).toMatchObject({ confidence: 0.95, reason: "same words" });
    expect(columns.amount).toMatchObject({ confidence: 0.85, reason: "like a known header" });
  });

  it("go to the filled one of two, and name the other filled one as a rival", async () => {
    const both = mapped(await tableOf("Deal,Stage,Amount,Total Amount\nA,Won,5,6\n"));
    expect(both.columns.amount).toMatchObject({ source: "Amount", alternatives: ["Total Amount"] });
    const blank = mapped(await tableOf("Deal,Stage,Amount,Total Amount\nA,Won,,6\n"));
    expect(blank.columns.amount).toMatchObject({ source: "Total Amount", alternatives: [] });
  });

  it("go to the first of a repeated header unless it is blank", async () => {
    const both = mapped(await tableOf("Deal,Stage,Type,Type\nA,Won,New,Customer\n"));
    expect(both.columns.type).toMatchObject({ source: "Type", alternatives: [] });
    const blank = mapped(await tableOf("Deal,Stage,Amount,Amount\nA,Won,,6\n"));
    expect(blank.columns.amount).toMatchObject({ source: "Amount (2)" });
  });

  it("are not believed when their values are of another kind", async () => {
    const { columns, leftOut } = mapped(await tableOf(`Deal,Stage,Close date\n${"A,Won,soon\n".repeat(5)}`));
    expect(columns.closeDate).toBeUndefined();
    expect(leftOut).toEqual([{ source: "Close date", promised: "closeDate" }]);
  });

  it("are believed as long as there are too few values to say otherwise", async () => {
    const { columns } = mapped(await tableOf("Deal,Stage,Close date\nA,Won,soon\n"));
    expect(columns.closeDate).toMatchObject({ source: "Close date", fit: 0, confidence: 0 });
  });

  it("are told by their values where no header is known", async () => {
    const found = await recognised(
      ["Vorgang", "Phase", "Betrag", "Abschluss", "Verkäuferin"],
      ["V-1001", "Closed Won", "1.200,00", "16.11.2026", "Ana Duarte"],
      ["V-1002", "Closed Won", "800,00", "17.11.2026", "Ana Duarte"],
      ["V-1003", "Angebot", "950,00", "18.11.2026", "Eva Steinbach"],
      ["V-1004", "Angebot", "12.000,00", "19.11.2026", "Eva Steinbach"],
    );
    expect(found).toEqual({
      Vorgang: "dealId",
      Phase: "stage",
      Betrag: "amount",
      Abschluss: "closeDate",
      Verkäuferin: "owner",
    });
  });

  it("are not guessed where two columns could be meant", async () => {
    const found = await recognised(
      ["Beginn", "Ende", "Frist", "Phase"],
      ["16.11.2026", "17.11.2026", "17.11.2026", "Won"],
      ["18.11.2026", "19.11.2026", "17.11.2026", "Won"],
    );
    expect(Object.values(found)).not.toContain("closeDate");
  });
});

describe("A table without deals", () => {
  it("is no export", async () => {
    const opened = await openExport("account,sector,employees\nAcme,retail,5\n");
    expect(opened).toEqual({
      ok: false,
      fault: { kind: "no deals", headers: ["account", "sector", "employees"] },
    });
  });
});
