import { type ShareReply, shareAnswers } from "../../src/share/answerShare";
import { AS_OF } from "./copiedParts";
import { policy, whole } from "./policies";
import { buildWorkbook, number, row } from "./workbookBuilder";

const bytes = buildWorkbook({ sheets: [{ name: "Page", rows: row(1, [number("A1", 1)]) }] });

async function repliesTo(wants: "plan" | "copy"): Promise<readonly ShareReply[]> {
  const replies: ShareReply[] = [];
  const request = { wants, bytes, policy: policy([whole("Page")]), asOf: AS_OF };
  await shareAnswers({}, (reply) => replies.push(reply))(request);
  return replies;
}

describe("the worker's answer", () => {
  it("to a wish for a copy is progress in the order of the work, then the copy", async () => {
    const replies = await repliesTo("copy");
    const steps = replies.flatMap((reply) => (reply.kind === "progress" ? [reply.progress.step] : []));
    expect([...new Set(steps)]).toEqual(["reading", "writing", "packing", "searching"]);
    expect(replies.at(-1)).toMatchObject({ kind: "copy", result: { ok: true } });
  });

  it("to a wish for a preview is the preview", async () => {
    expect((await repliesTo("plan")).at(-1)).toMatchObject({ kind: "plan", result: { ok: true } });
  });

  it("can cross from a worker", async () => {
    for (const reply of await repliesTo("copy")) expect(structuredClone(reply)).toEqual(reply);
  });
});
