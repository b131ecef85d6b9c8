import { openExport } from "../../src/intake/openExport";
import { openQuestions } from "../../src/intake/plan/openQuestions";
import { planImport } from "../../src/intake/plan/planImport";
import { CRM_EXPORTS } from "./crmExports";
import { bytesOf, DIALECTS } from "./dialects";
import { BOOK, MONDAY } from "./exports";
import { generatedLines, writtenDeal } from "./generatedDeals";

describe.each(CRM_EXPORTS)("An export of %s", (_, columns) => {
  it.each(DIALECTS)(
    "in $name gives the deals that were written, with no question left open",
    async (dialect) => {
      const opened = await openExport(bytesOf(generatedLines(columns, dialect), dialect));
      if (!opened.ok) throw new Error(opened.fault.kind);
      const { table, mapping } = opened;
      const input = { table, mapping, answers: {}, book: BOOK, existing: [], today: MONDAY };
      expect(openQuestions(input)).toEqual([]);
      const { added, refused } = planImport(input);
      expect(refused).toEqual([]);
      expect(added).toHaveLength(24);
      for (const [at, { deal }] of added.entries()) expect(deal).toMatchObject(writtenDeal(columns, at));
    },
  );
});
