import { unzipSync, strFromU8 } from "fflate";
import { makeCopy } from "../../src/share/makeCopy";
import { buildWorkbook, formula, number, row, table, text } from "./workbookBuilder";
import { columnsOf, policy, whole } from "./policies";

test("smoke", async () => {
  const bytes = buildWorkbook({
    sheets: [
      {
        name: "Pipeline",
        rows:
          row(1, [text("A1", "Pipeline")]) +
          row(5, [text("A5", "Deal"), text("B5", "Secret"), text("C5", "Amount"), text("D5", "Double")]) +
          [6, 7, 8, 9, 10, 11]
            .map((r) =>
              row(r, [
                text(`A${r}`, `Deal ${r}`),
                text(`B${r}`, "psst Kim"),
                number(`C${r}`, r * 1000),
                formula(`D${r}`, `Pipeline[[#This Row],[Amount]]*2+C${r}`, r * 3000),
              ]),
            )
            .join("") +
          row(12, [text("A12", "my note below")]),
        tables: [
          table("Pipeline", "A5:D11", [
            "Deal",
            "Secret",
            "Amount",
            ["Double", "Pipeline[[#This Row],[Amount]]*2"],
          ]),
        ],
        after: '<dataValidations count="1"><dataValidation sqref="A6"/></dataValidations>',
      },
      {
        name: "Forecast",
        rows: row(1, [
          formula("A1", "SUM(Pipeline[Amount])+TODAY()*0", 51000),
          formula("B1", "SUM(Talent!A1:A9)", 45),
          formula("C1", "Talent!A1", 7),
          formula("D1", "C1+1", 8),
          formula("E1", "SUM(Pipeline!C6:C11)", 51000),
        ]),
      },
      {
        name: "Talent",
        state: "hidden",
        rows: [1, 2, 3, 4, 5, 6].map((r) => row(r, [number(`A${r}`, r)])).join(""),
      },
    ],
  });
  const copy = await makeCopy({
    bytes,
    policy: policy([columnsOf("Pipeline", ["Deal", "Amount", "Double"]), whole("Forecast"), whole("Talent")]),
    twins: {},
    asOf: 46000,
  });
  if (!copy.ok) throw new Error(JSON.stringify(copy));
  console.log(JSON.stringify(copy.privateReceipt, null, 1));
  for (const [p, b] of Object.entries(unzipSync(copy.bytes))) console.log(p, strFromU8(b));
  require("fs").writeFileSync("/tmp/w7/smoke.xlsx", copy.bytes);
});
