import { date } from "../../columns/date";
import { formula } from "../../columns/formula";
import { member } from "../../columns/member";
import { number } from "../../columns/number";
import { rating } from "../../columns/rating";
import { text } from "../../columns/text";
import { WARNING } from "../../emphasis";
import { PALETTE } from "../../palette";
import { defineSheet } from "../../sheet";

const FIVE = { from: 1, to: 5 };

/** A column of Skill areas on Settings for this row's skill, or "". */
function ofArea(header: string): string {
  return `XLOOKUP([@[Skill area]],SkillAreas[Skill area],SkillAreas[${header}],"")`;
}

const ANCHOR =
  '=IF(OR([@Grade]="",[@[Skill area]]=""),"",CHOOSE([@Grade],' +
  `${["At 1", "At 2", "At 3", "At 4", "At 5"].map(ofArea).join(",")})&"")`;

/** A grade counts while the member has no newer one on the same skill. */
const BASIS =
  '=IF([@Grade]="","",IF(COUNTIFS(Skills[Member],[@Member],Skills[Skill area],[@[Skill area]],Skills[Grade],">0",' +
  'Skills[Graded on],">"&N([@[Graded on]]))>0,"Earlier",IF([@Evidence]="","Opinion","Evidence")))';

const SENTENCE =
  '=LET(gain,IF(ISNUMBER(Skills[Queue]),Skills[Queue],0),IF(COUNT(Skills[Grade])=0,"Nothing graded yet: grade one member on one skill, with what you saw.",' +
  'IF(MAX(gain)=0,"Nobody is below the level wanted.","Coach first: "&TEXTJOIN(", then ",TRUE,' +
  'INDEX(SORTBY(Skills[Member]&" on "&Skills[Skill area],gain,-1),SEQUENCE(MIN(3,SUM((gain>0)*1)))))&".")))';

/** How well each member does what the manager coaches; a grade counts only with evidence. */
export const skills = defineSheet({
  name: "Skills 🔒",
  table: "Skills",
  about: "How well each member does each skill, graded against worded anchors; a new grade is a new row.",
  key: ["member", "skillArea", "gradedOn"],
  version: 2,
  names: { SkillMembers: "member", SkillGrades: "grade", SkillEvidence: "evidence", SkillDays: "gradedOn" },
  columns: {
    member: member({
      header: "Member",
      about: "Who is graded.",
      audience: "private",
      width: 116,
      isBold: true,
    }),
    skillArea: text({
      header: "Skill area",
      about: "The skill, as under Skill areas on Settings.",
      audience: "private",
      width: 150,
      validation: {
        rule: { list: { inCellDropDown: true, source: "=SkillAreaNames" } },
        style: "Stop",
        message: "Choose a skill that is listed under Skill areas on Settings.",
      },
    }),
    grade: rating(
      {
        header: "Grade",
        about: "1 to 5, against the words of the skill.",
        audience: "private",
        width: 58,
        highlights: [
          { when: "=AND(ISNUMBER([@Grade]),[@Grade]<=2)", show: WARNING },
          { when: "=[@Grade]=4", show: { fill: PALETTE.tint } },
          { when: "=[@Grade]=5", show: { fill: PALETTE.band } },
        ],
      },
      FIVE,
    ),
    anchor: formula(
      text({
        header: "What that means",
        about: "The words of this grade, from Settings.",
        audience: "private",
        width: 270,
        isWrapped: true,
      }),
      ANCHOR,
    ),
    evidence: text({
      header: "Evidence",
      about: "What you saw or measured; without it the grade is an opinion.",
      audience: "private",
      width: 270,
      isWrapped: true,
      highlights: [{ when: '=AND([@Grade]<>"",[@Evidence]="")', show: WARNING }],
    }),
    gradedOn: date({
      header: "Graded on",
      about: "The day; a grade grows stale, and a later one replaces it.",
      audience: "private",
      highlights: [
        { when: '=AND([@[Graded on]]<>"",INT(AsOf)-[@[Graded on]]>AssessmentDays)', show: WARNING },
      ],
    }),
    basis: formula(
      text({
        header: "Basis",
        about: "Evidence, Opinion, or Earlier for a grade that a newer one replaces.",
        audience: "private",
        width: 70,
        indent: 1,
        highlights: [{ when: '=OR([@Basis]="Opinion",[@Basis]="Earlier")', show: { color: PALETTE.mute } }],
      }),
      BASIS,
    ),
    countsAs: formula(
      number({
        header: "Counts as",
        about: "The grade where there is evidence; totals read it.",
        audience: "private",
        format: "0",
        width: 58,
        align: "Center",
      }),
      '=IF([@Basis]="Evidence",[@Grade],"")',
    ),
    desired: formula(
      number({
        header: "Desired",
        about: "The level wanted, from Settings.",
        audience: "private",
        format: "0",
        width: 58,
        align: "Center",
      }),
      `=IF([@[Skill area]]="","",${ofArea("Desired")})`,
    ),
    gap: formula(
      number({
        header: "Gap",
        about: "Desired less what counts.",
        audience: "private",
        format: "0",
        width: 50,
        align: "Center",
      }),
      '=IF(COUNT([@Desired],[@[Counts as]])<2,"",[@Desired]-[@[Counts as]])',
    ),
    queue: formula(
      number({
        header: "Queue",
        about: "Gap × the skill's impact: the highest is coached first.",
        audience: "private",
        format: "0",
        width: 58,
        align: "Center",
        highlights: [{ bar: PALETTE.band, from: 0, to: 12 }],
      }),
      `=IF([@Gap]="","",MAX(0,[@Gap])*MAX(1,N(${ofArea("Impact")})))`,
    ),
  },
  tab: {
    purpose:
      "How well each member does each skill, in the words of Settings. A grade without evidence is an opinion and counts nowhere.",
    sentence: SENTENCE,
    frozenColumns: 2,
    headerHeight: 34,
  },
});
