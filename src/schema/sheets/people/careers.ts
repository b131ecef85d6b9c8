import { CAREER_VERBS } from "../../../terms/careerVerbs";
import { choice } from "../../columns/choice";
import { date } from "../../columns/date";
import { formula } from "../../columns/formula";
import { member } from "../../columns/member";
import { text } from "../../columns/text";
import { WARNING } from "../../emphasis";
import { defineSheet } from "../../sheet";

const SENTENCE =
  '=LET(late,SUM((Talent[Member]<>"")*(COUNTIFS(Careers[Member],Talent[Member],Careers[Talked on],">="&INT(AsOf)-CareerDays)=0)),' +
  'IF(COUNTA(Careers[Member])=0,"No career yet: ask each member what they want to do next.",' +
  'IF(late=0,"Everybody was talked to within "&CareerDays&" days.",late&" without a talk within "&CareerDays&" days.")))';

const TWICE =
  '=SUM((Talent[Member]<>"")*(COUNTIFS(Careers[Member],Talent[Member],Careers[Talked on],">"&INT(AsOf)-365)>=2))&" of "&' +
  'COUNTA(Talent[Member])&" talked to twice within a year"';

function words(header: string, about: string, width: number) {
  return text({ header, about, audience: "private", width, isWrapped: true });
}

/** Where each member wants to go, and what the manager does about it; one row a talk. */
export const careers = defineSheet({
  name: "Careers 🔒",
  table: "Careers",
  about: "Where each member wants to go and what you do about it, one row a talk.",
  key: ["member", "talkedOn"],
  version: 2,
  columns: {
    member: member({
      header: "Member",
      about: "Whose career.",
      audience: "private",
      width: 116,
      isBold: true,
    }),
    talkedOn: date({ header: "Talked on", about: "The day of the talk.", audience: "private" }),
    nextRole: { ...words("Next role", "What they want to do next.", 150), indent: 1 },
    leap: words("The leap", "What is hardest about getting there.", 210),
    skillsToGain: words("Skills to gain", "What they must learn first.", 210),
    whatIDo: choice(
      {
        header: "What I do",
        about: "Pushing, Blocking, Supporting, Inhibiting or Accelerating: be honest.",
        audience: "private",
        width: 96,
        highlights: [
          { when: '=OR([@[What I do]]="Blocking",[@[What I do]]="Inhibiting")', show: WARNING },
          { when: '=AND([@Member]<>"",[@[What I do]]="")', show: WARNING },
        ],
      },
      CAREER_VERBS,
    ),
    how: words("How", "What exactly you do, or stop doing.", 250),
    by: date({
      header: "By",
      about: "The day by which.",
      audience: "private",
      highlights: [{ when: '=AND([@By]<>"",[@By]<INT(AsOf))', show: WARNING }],
    }),
    nextTalk: formula(
      date({
        header: "Next talk",
        about: "The day by which the member's next talk is due.",
        audience: "private",
        highlights: [{ when: '=AND([@[Next talk]]<>"",N([@[Next talk]])<INT(AsOf))', show: WARNING }],
      }),
      '=IF(OR([@Member]="",[@[Talked on]]=""),"",MAXIFS(Careers[Talked on],Careers[Member],[@Member])+CareerDays)',
    ),
  },
  tab: {
    purpose:
      "Where each member wants to go, and whether you push, block, support, inhibit or accelerate it. Talk twice a year.",
    sentence: SENTENCE,
    check: TWICE,
    frozenColumns: 1,
    headerHeight: 34,
  },
});
