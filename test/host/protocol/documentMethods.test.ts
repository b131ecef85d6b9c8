import { documentMethods, type DocumentGround } from "../../../src/host/protocol/documentMethods";
import type { WireFields } from "../../../src/host/protocol/wireShape";

function call(DispatchId: number, fields: WireFields = {}): WireFields {
  return { ...fields, DdaMethod: { DispatchId } };
}

/** A document of ten bytes with one setting. */
function ground(own: Partial<DocumentGround> = {}): DocumentGround {
  return {
    url: "https://localhost/book.xlsx",
    loadSettings: () => [["tab", '"Today"']],
    saveSettings: () => undefined,
    fileBytes: () => Promise.resolve(Uint8Array.from({ length: 10 }, (_, at) => at)),
    richApi: (batch) => Promise.resolve({ body: batch }),
    broke: () => undefined,
    ...own,
  };
}

describe("the document", () => {
  test("gives its file in slices of the size that was asked for", async () => {
    const answer = documentMethods(ground());
    expect(await answer(call(77, { 0: 1, 1: 4 }))).toMatchObject({ Error: 0, 0: 1, 1: 10 });
    expect(await answer(call(80, { 2: 1, 3: 0 }))).toMatchObject({ 0: [0, 1, 2, 3], 1: 4 });
    expect(await answer(call(80, { 2: 1, 3: 2 }))).toMatchObject({ 0: [8, 9], 1: 2 });
  });

  test("gives nothing of a file that was closed", async () => {
    const answer = documentMethods(ground());
    await answer(call(77, { 0: 1, 1: 4 }));
    await answer(call(81, { 2: 1 }));
    expect(await answer(call(80, { 2: 1, 3: 0 }))).toMatchObject({ Error: 5001 });
  });

  test("never gives itself as a PDF", async () => {
    expect(await documentMethods(ground())(call(77, { 0: 2, 1: 4 }))).toMatchObject({ Error: 5000 });
  });

  test("says so when the host cannot give the file", async () => {
    const answer = documentMethods(ground({ fileBytes: () => Promise.resolve(undefined) }));
    expect(await answer(call(77, { 0: 1, 1: 4 }))).toMatchObject({ Error: 5000 });
  });

  test("answers an internal error where the host breaks, and tells the host", async () => {
    const broken: unknown[] = [];
    const cause = new Error("out of paper");
    const answer = documentMethods(
      ground({ fileBytes: () => Promise.reject(cause), broke: (error) => broken.push(error) }),
    );
    expect(await answer(call(77, { 0: 1, 1: 4 }))).toMatchObject({ Error: 5001 });
    expect(broken).toEqual([cause]);
  });

  test("hands over its settings and takes them back", async () => {
    const saved: unknown[] = [];
    const answer = documentMethods(ground({ saveSettings: (pairs) => saved.push(pairs) }));
    expect(await answer(call(75))).toMatchObject({
      Properties: { Settings: [{ Name: "tab", Value: '"Today"' }] },
    });
    await answer(call(76, { DdaSettingsMethod: { Properties: [["tab", '"Share"'], "bad"] } }));
    expect(saved).toEqual([[["tab", '"Share"']]]);
  });

  test("refuses a method that it does not know", async () => {
    expect(await documentMethods(ground())(call(64))).toMatchObject({ Error: 5000 });
  });
});
