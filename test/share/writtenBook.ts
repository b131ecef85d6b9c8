import { Workbook } from "@cj-tech-master/excelts";

/** A word that only a private cell holds. */
export function secret(place: string): string {
  return `Hush${place.replace(/[^A-Za-z0-9]/g, "")}Zq`;
}

/** The private places of the written book. */
export const SECRET_PLACES = [
  "judgment 1",
  "judgment 2",
  "judgment 3",
  "own column",
  "talent",
  "state",
  "list",
  "author",
];

const DEALS = [
  ["D-1", "Halden Marine", "Ana", 120_000, 0.6, "judgment 1"],
  ["D-2", "Orvieto Foods", "Ben", 80_000, 0.3, "judgment 2"],
  ["D-3", "Kestrel Air", "Ana", 45_500, 0.9, "judgment 3"],
] as const;

function writePipeline(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("Pipeline", { views: [{ state: "frozen", xSplit: 2, ySplit: 5 }] });
  sheet.getCell("A1").value = "Pipeline";
  const headers = [
    "Deal ID",
    "Deal",
    "Judgment",
    "Owner",
    "Amount",
    "Probability",
    "Weighted",
    "Partner tier",
  ];
  sheet.addTable({
    name: "Pipeline",
    ref: "A5",
    headerRow: true,
    columns: headers.map((name) => ({ name, filterButton: true })),
    rows: DEALS.map(([id, deal, owner, amount, chance, judgment]) => [
      id,
      deal,
      secret(judgment),
      owner,
      amount,
      chance,
      {
        formula: "Pipeline[[#This Row],[Amount]]*Pipeline[[#This Row],[Probability]]",
        result: amount * chance,
      },
      secret("own column"),
    ]),
  });
  sheet.getColumn(5).numFmt = "#,##0";
  sheet.getColumn(3).width = 30;
  sheet.dataValidations.add("D6:D8", { type: "list", formulae: [`"Ana,Ben,${secret("list")}"`] });
  sheet.addConditionalFormatting({
    ref: "A6:H8",
    rules: [
      { type: "expression", priority: 1, formulae: ["$E6>=100000"], style: { font: { bold: true } } },
      { type: "expression", priority: 2, formulae: ['$C6="In"'], style: { font: { italic: true } } },
    ],
  });
}

type Computed = readonly [address: string, formula: string, result: number];

const FORECAST: readonly Computed[] = [
  ["B3", "SUMIFS(Pipeline[Weighted],Pipeline[Owner],A3)", 112_950],
  ["C3", "_xldudf_CONTROLBOOK_ODDS(Pipeline[],1,2,3)", 0.62],
  ["D3", "LargeFrom*2", 200_000],
  ["E3", 'COUNTIF(Pipeline[Judgment],"In")', 3],
  ["F3", "_xldudf_CONTROLBOOK_VELOCITY(3,B3,0.5,30)", 5_647.5],
  ["G3", "TODAY()-45000", 1_342],
];

function writeForecast(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("Forecast");
  sheet.getCell("A1").value = "Forecast";
  sheet.getCell("A3").value = "Ana";
  for (const [address, formula, result] of FORECAST) sheet.getCell(address).value = { formula, result };
  sheet.getCell("A5").value = {
    formula: "_xlfn._xlws.SORT(Pipeline[Owner])",
    result: "Ana",
    shareType: "array",
    ref: "A5:A7",
  };
  sheet.getCell("A6").value = "Ana";
  sheet.getCell("A7").value = "Ben";
}

function writeRest(workbook: Workbook): void {
  const settings = workbook.addWorksheet("Settings");
  settings.addTable({
    name: "Limits",
    ref: "A5",
    columns: [{ name: "Limit" }, { name: "Value" }],
    rows: [["Large", 100_000]],
  });
  const talent = workbook.addWorksheet("Talent");
  talent.addTable({
    name: "Talent",
    ref: "A5",
    columns: [{ name: "Member" }, { name: "Plan" }],
    rows: [["Ana", secret("talent")]],
  });
  workbook.addWorksheet("_State", { state: "veryHidden" }).getCell("A1").value = secret("state");
  workbook.definedNames.add("Settings!$B$6", "LargeFrom");
}

/** A file as a spreadsheet library writes it: several tables, spills, custom functions, rules, names, hidden sheets. */
export async function writtenBook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = secret("author");
  writePipeline(workbook);
  writeForecast(workbook);
  writeRest(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
