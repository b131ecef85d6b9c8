import { customerSuccess } from "../../../schema/sheets/direction/customerSuccess";
import { expectations } from "../../../schema/sheets/direction/expectations";
import { market } from "../../../schema/sheets/direction/market";
import { milestones } from "../../../schema/sheets/direction/milestones";
import { selfGrade } from "../../../schema/sheets/direction/selfGrade";
import { TEN_HABITS, THE_SEVEN } from "../../../schema/sheets/direction/selfGradeStatements";
import { tableEdit, type TableEdit } from "../../../schema/tableEdit";
import { DIRECTION_TEXT } from "./directionText";
import { fromText } from "./fromText";
import { putsOf, type Scene } from "./scene";

const QUARTER = 91;

/** The seven and the habits, now and a quarter ago; the team's voices on the seven. */
const NOW = [4, 3, 5, 4, 3, 2, 4, 4, 3, 4, 3, 2, 5, 4, 3, 4, 3] as const;
const BEFORE = [3, 3, 4, 3, 2, 2, 3, 3, 3, 3, 2, 2, 4, 4, 3, 3, 2] as const;
const VOICES = [
  [3, 3, 5, 4, 2, 2, 4],
  [4, 3, 4, 4, 3, 1, 3],
  [3, 2, 5, 5, 2, 2, 4],
] as const;

function gradeRows({ today }: Scene): TableEdit {
  const statements = [
    ...THE_SEVEN.map((words) => ({ part: "The seven" as const, ...words })),
    ...TEN_HABITS.map((words) => ({ part: "Ten habits" as const, ...words })),
  ];
  const own = (date: number, grades: readonly number[]) =>
    statements.map((words, index) => ({
      ...words,
      date,
      gradedBy: "Self" as const,
      voice: null,
      grade: grades[index] ?? null,
    }));
  const team = VOICES.flatMap((grades, voice) =>
    THE_SEVEN.map((words, index) => ({
      ...words,
      part: "The seven" as const,
      date: today,
      gradedBy: "Team" as const,
      voice: voice + 1,
      grade: grades[index] ?? null,
    })),
  );
  return putsOf(selfGrade, [...own(today, NOW), ...team, ...own(today - QUARTER, BEFORE)]);
}

/** The rows of the pack Direction. */
export function sampleDirection(scene: Scene): readonly TableEdit[] {
  return [
    gradeRows(scene),
    tableEdit(expectations, { added: fromText(scene, expectations, DIRECTION_TEXT.expectations) }),
    tableEdit(milestones, { added: fromText(scene, milestones, DIRECTION_TEXT.milestones) }),
    tableEdit(customerSuccess, { added: fromText(scene, customerSuccess, DIRECTION_TEXT.customerSuccess) }),
    tableEdit(market, { added: fromText(scene, market, DIRECTION_TEXT.market) }),
  ];
}
