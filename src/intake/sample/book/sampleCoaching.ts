import type { Row } from "../../../schema/sheet";
import { coaching } from "../../../schema/sheets/coaching";
import { type CellsByHeader, tableEdit } from "../../../schema/tableEdit";
import { random } from "../random";
import { workday } from "../sampleDays";
import { fromText } from "./fromText";
import { MEMBERS, rowsOf, type Scene } from "./scene";
import { TEAM_TEXT } from "./teamText";

type Talk = Partial<Row<typeof coaching>>;

const SEED = 77;
const WEEKS = 8;
const WEEK = 7;

const AGREED = [
  "Date the next step on every deal before Friday.",
  "Meet the budget holder before the offer goes out.",
  "Bring one new account to the next talk.",
  "Test the price with value first, discount last.",
  "Ask who else has to say yes.",
] as const;

/** How many days ago each member had the last one-on-one, in the team's order. */
const LAST_TALK = [4, 12, 3, 13, 5, 16, 6, 3] as const;

/** The one-on-ones of the last eight weeks, and the other talks. */
export function sampleCoaching(scene: Scene) {
  const talks = oneOnOnes(scene).map((talk, index) => ({ ...talk, coachingId: `C-${String(index + 101)}` }));
  const added = [...rowsOf(coaching, talks).added, ...fromText(scene, coaching, TEAM_TEXT.talks)];
  const day = (row: CellsByHeader): number => Number(row[coaching.columns.date.header]);
  return tableEdit(coaching, { added: added.toSorted((a, b) => day(a) - day(b)) });
}

function oneOnOnes({ today }: Scene): readonly Talk[] {
  const chance = random(SEED);
  return MEMBERS.flatMap((member, index) => {
    const last = today - (LAST_TALK[index] ?? WEEK);
    return Array.from({ length: WEEKS }, (_, week): Talk => {
      const talk = { member, type: "1:1", minutes: 30, date: workday(last - week * WEEK) } as const;
      return { ...talk, agreed: chance.pick(AGREED), questions: week % 2 === 0 ? "What, Why" : "How, When" };
    });
  });
}
