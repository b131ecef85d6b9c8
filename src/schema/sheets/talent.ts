import { defineSheet } from "../sheet";
import { growthColumns } from "./talent/growthColumns";
import { pathColumns } from "./talent/pathColumns";
import { profileColumns } from "./talent/profileColumns";

/** The team, for the manager alone: every column is private. */
export const talent = defineSheet({
  name: "Talent 🔒",
  table: "Talent",
  about: "Who is on the team, what each does well, and what you owe each of them.",
  key: "member",
  version: 1,
  names: { Members: "member" },
  columns: { ...profileColumns, ...growthColumns, ...pathColumns },
  tab: {
    purpose:
      "Who is on the team, what each does well, and what you owe each of them. Hiding is not security; only the copy is.",
    sentence:
      '=LET(up,COUNTIFS(Talent[Path],"Coach up"),out,COUNTIFS(Talent[Path],"Coach out"),' +
      'risk,COUNTIFS(Talent[Retention risk],">=4",Talent[Retention plan],"="),' +
      'IF(COUNTA(Talent[Member])=0,"Nobody listed yet: start with the people on your team.",' +
      'COUNTA(Talent[Member])&" members; "&up&" to coach up, "&out&" to coach out; "&risk&" at risk of leaving without a plan."))',
    frozenColumns: 1,
    headerHeight: 34,
  },
});
