import { copyFileName } from "../../src/pane/share/copyFileName";
import { deliver, savesFiles } from "../../src/pane/share/delivery";
import { TODAY } from "../domain/deal";

const REFUSAL = { kind: "unknown", message: "Blocked by your administrator", code: "x", where: "" } as const;

function ways({ isBlocked = false } = {}) {
  const open = jest.fn(async () =>
    isBlocked ? ({ ok: false, fault: REFUSAL } as const) : ({ ok: true, value: null } as const),
  );
  return { open, download: jest.fn() };
}

describe("handing out a copy", () => {
  test.each([
    { excel: "Windows", platform: "PC", opened: 1, downloaded: 0 },
    { excel: "Mac", platform: "Mac", opened: 1, downloaded: 0 },
    { excel: "the web", platform: "OfficeOnline", opened: 0, downloaded: 1 },
    { excel: "an Excel that says nothing of itself", platform: "", opened: 0, downloaded: 1 },
  ])("opens or downloads it as $excel can", async ({ platform, opened, downloaded }) => {
    const fakes = ways();
    expect(await deliver(platform, fakes)).toBeUndefined();
    expect(fakes.open).toHaveBeenCalledTimes(opened);
    expect(fakes.download).toHaveBeenCalledTimes(downloaded);
  });

  test("downloads it on Windows where the administrator forbids add-ins to open workbooks", async () => {
    const fakes = ways({ isBlocked: true });
    expect(await deliver("PC", fakes)).toBeUndefined();
    expect(fakes.download).toHaveBeenCalledTimes(1);
  });

  test("says on a Mac what Excel refused: its web view downloads nothing", async () => {
    const fakes = ways({ isBlocked: true });
    expect(await deliver("Mac", fakes)).toEqual(REFUSAL);
    expect(fakes.download).not.toHaveBeenCalled();
    expect(["PC", "Mac", "OfficeOnline"].map(savesFiles)).toEqual([true, false, true]);
  });

  test("names the file so that every system takes it", () => {
    expect(copyFileName('Deals of A/B "Bo": C', TODAY)).toMatch(
      /^Deals of A-B -Bo-- C \d{4}-\d\d-\d\d\.xlsx$/,
    );
  });
});
