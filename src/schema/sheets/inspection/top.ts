import type { PagePart } from "../../plan";
import { FIRST_STAGE, ROOM, SHARED, TOP } from "./place";

const PURPOSE =
  "The process first, then the deals: what moves, what stands still, and what to ask. Nothing is typed here; it follows the book.";

const ALL = String(FIRST_STAGE - 1);
const NAMES = `$B$${String(FIRST_STAGE)}:$B$${String(FIRST_STAGE + ROOM.stages - 1)}`;
const OVER = `$H$${String(FIRST_STAGE)}:$H$${String(FIRST_STAGE + ROOM.stages - 1)}`;
const TEAM_NEED = String(TOP.temperatures + 3);

/** What to look at first, in one line. */
const SENTENCE =
  `=IF(${SHARED.open}=0,"No open deal yet: drop a CRM export on the pane, and this page fills itself.",` +
  `TEXTJOIN(" ",TRUE,IF(N(H${ALL})=0,"No deal stands longer than its stage's norm.",` +
  `H${ALL}&" of "&${SHARED.open}&" deals stand longer than their norm, most in "&INDEX(${NAMES},MATCH(MAX(${OVER}),${OVER},0))&"."),` +
  `IF(ISNUMBER(N${ALL}),"In 7 days "&N${ALL}&" moved on a stage.","How deals move is told from the next imports on."),` +
  `IF(COUNT(D${TEAM_NEED},G${TEAM_NEED},K${TEAM_NEED},N${TEAM_NEED})=0,"",LET(short,E${TEAM_NEED}+H${TEAM_NEED}+L${TEAM_NEED}+O${TEAM_NEED},` +
  'IF(short=0,"The team has deals enough at each temperature.","The team is short of "&short&" deals for its target.")))))';

/** Title, purpose and the one sentence. */
export const inspectionTop: PagePart = {
  cells: [{ address: "B1:B2", cells: [["Inspection"], [PURPOSE]] }],
  formulas: [
    { address: "P1", cells: [["=AsOfText"]] },
    { address: "B3", cells: [[SENTENCE]] },
  ],
};
