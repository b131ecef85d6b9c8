import type { Row } from "../../../schema/sheet";
import { meetings } from "../../../schema/sheets/time/meetings";
import { timeBlocks } from "../../../schema/sheets/time/timeBlocks";
import { tableEdit, type TableEdit } from "../../../schema/tableEdit";
import { fromText } from "./fromText";
import { largestAccounts, rowsOf, type Scene } from "./scene";
import { TIME_TEXT } from "./timeText";

type Block = Partial<Row<typeof timeBlocks>>;

const WEEK = 7;
const HOUR = 1 / 24;

/** A block of an ordinary week: the day counted from Monday, when it begins, and how long it is. */
const WEEKLY: readonly (readonly [day: number, hour: number, minutes: number, block: Block])[] = [
  [0, 8, 60, { kind: "Forecast", direction: "Up", with: "", what: "Import, what moved, the call" }],
  [0, 9.5, 120, { kind: "Coaching", direction: "Down", with: "Ana, Björn, Chiara", what: "One-on-ones" }],
  [0, 14, 60, { kind: "Process", direction: "Down", with: "Team", what: "Stages: what stands too long" }],
  [1, 9, 300, { kind: "Field", direction: "Customer", with: "a", what: "Ride-along" }],
  [2, 9, 120, { kind: "Coaching", direction: "Down", with: "David, Eva, Finn", what: "One-on-ones" }],
  [2, 13, 90, { kind: "Deals", direction: "Down", with: "Team", what: "Three deals that decide" }],
  [
    2,
    16,
    60,
    { kind: "Own selling", direction: "Customer", with: "b", what: "Contract talk that I still lead" },
  ],
  [3, 9, 240, { kind: "Coaching", direction: "Down", with: "David", what: "Call reviews and offers" }],
  [3, 14, 60, { kind: "People", direction: "Down", with: "", what: "Interviews for the open seats" }],
  [4, 9, 60, { kind: "Own accounts", direction: "Customer", with: "c", what: "The account that I keep" }],
  [
    4,
    11,
    60,
    { kind: "Thought leadership", direction: "Customer", with: "", what: "Point of view on standstill" },
  ],
  [4, 14, 90, { kind: "Admin", direction: "Self", with: "", what: "Mail, travel, approvals" }],
];

/** More of the manager's own selling in each of the last weeks, in minutes. */
const SELLING = [60, 240, 180, 200] as const;

function blockRows(scene: Scene): TableEdit {
  const [a, b, c] = largestAccounts(scene, 4).map(({ account }) => account);
  const names: Readonly<Record<string, string | undefined>> = { a, b, c };
  const rows = SELLING.flatMap((selling, ago) =>
    WEEKLY.map(([day, hour, minutes, block]): Block => {
      const date = scene.monday - ago * WEEK + day;
      const length = block.kind === "Own selling" ? selling : minutes;
      const whom = names[block.with ?? ""] ?? block.with ?? "";
      return {
        ...block,
        date,
        from: hour * HOUR,
        minutes: length,
        with: whom,
        done: date < scene.today ? "Yes" : "No",
      };
    }),
  );
  return rowsOf(
    timeBlocks,
    rows.toSorted((x, y) => (x.date ?? 0) - (y.date ?? 0)),
  );
}

/** The rows of the pack Time. */
export function sampleTime(scene: Scene): readonly TableEdit[] {
  return [blockRows(scene), tableEdit(meetings, { added: fromText(scene, meetings, TIME_TEXT.meetings) })];
}
