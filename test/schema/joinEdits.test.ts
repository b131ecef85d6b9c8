import { joinEdits } from "../../src/schema/joinEdits";
import { state } from "../../src/schema/sheets/system/state";
import { stages } from "../../src/schema/sheets/settings/stages";
import { tableEdit } from "../../src/schema/tableEdit";

describe("edits that are written together", () => {
  it("are one a table, in their order, so that no row is written over another's", () => {
    const change = { key: "Won", header: "Kind", from: "", to: "Won" };
    const joined = joinEdits([
      tableEdit(state, { puts: [{ Key: "importedAt" }] }),
      tableEdit(stages, { changes: [change] }),
      tableEdit(state, { puts: [{ Key: "export:1" }], added: [{ Key: "shown" }] }),
    ]);
    expect(joined).toEqual([
      tableEdit(state, { puts: [{ Key: "importedAt" }, { Key: "export:1" }], added: [{ Key: "shown" }] }),
      tableEdit(stages, { changes: [change] }),
    ]);
  });
});
