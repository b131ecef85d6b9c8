import { resolve } from "node:path";
import { readFileSync } from "node:fs";
import { ADDIN_ID } from "../../../src/host/xlsx/document-parts";
import { NAMESPACE } from "../../../src/host/xlsx/file-formula";

const manifest = readFileSync(resolve(__dirname, "../../../manifest.xml"), "utf8");

describe("what a file says of the add-in", () => {
  test("is its id in the manifest, so that Excel gives it its settings back", () => {
    expect(manifest).toContain(`<Id>${ADDIN_ID}</Id>`);
  });

  test("is its functions' namespace in the manifest", () => {
    expect(manifest).toContain(`<bt:String id="Functions.Namespace" DefaultValue="${NAMESPACE}" />`);
  });
});
