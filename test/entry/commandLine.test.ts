import { readCommandLine } from "../../src/entry/book/commandLine";
import { serialOf } from "../../src/kit/serial";

const BARE = ["--export", "deals.csv", "--out", "out"];

describe("the command line of npm run book", () => {
  test("is read with the month in which fiscal years start, January where it is not said", () => {
    const read = readCommandLine([
      ...BARE,
      "--as-of",
      "2026-11-16",
      "--fiscal-start",
      "2",
      "--target",
      "6400",
    ]);
    const asOf = serialOf({ year: 2026, month: 11, day: 16 });
    expect(read).toMatchObject({ ok: true, command: { fiscalStart: 2, asOf, target: 6_400, out: "out" } });
    expect(readCommandLine(BARE)).toMatchObject({ ok: true, command: { fiscalStart: 1, target: null } });
    expect(readCommandLine(["--export", "a.csv", "--dry-run"])).toMatchObject({
      ok: true,
      command: { out: "" },
    });
  });

  test.each([
    [["--out", "out"], "Name the export"],
    [["--export", "a.csv"], "Name the folder"],
    [[...BARE, "--as-of", "soon"], '--as-of is "soon"'],
    [[...BARE, "--target", "much"], '--target is "much"'],
    [[...BARE, "--fiscal-start", "13"], '--fiscal-start is "13"; give a month from 1 to 12'],
    [[...BARE, "--fiscal-start", "Feb"], '--fiscal-start is "Feb"'],
    [[...BARE, "--unknown"], "Unknown option"],
  ])("says what is wrong with %j and how it is meant", (args, fault) => {
    const read = readCommandLine(args);
    expect(read.ok ? "" : read.fault).toContain(fault);
    expect(read.ok ? "" : read.fault).toContain("npm run book -- --export FILE");
  });
});
