import "./excelErrors";
import { CATALOG } from "../../src/functions/catalog";
import { exampleFormula } from "../../src/functions/exampleText";
import type { Answer } from "../../src/functions/define";

describe.each(CATALOG.map((declared) => [declared.id, declared] as const))("%s", (_id, declared) => {
  test.each(declared.examples.map((example) => [exampleFormula(declared, example), example] as const))(
    "%s gives what its declaration says",
    (_formula, example) => {
      expect(rounded(declared.call(...example.args))).toEqual(rounded(example.result));
    },
  );

  test("has an example and says what it answers, how and whence", () => {
    expect(declared.examples.length).toBeGreaterThan(0);
    for (const said of [declared.about, declared.formula, declared.source, declared.twin]) {
      expect(said).not.toBe("");
    }
  });
});

/** To twelve digits, so that 0.08 is 0.08. */
function rounded(answer: Answer): unknown {
  if (typeof answer === "object") return answer.map((row) => row.map(rounded));
  return typeof answer === "number" ? Number(answer.toPrecision(12)) : answer;
}
