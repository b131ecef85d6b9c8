import { date } from "../columns/date";
import { member } from "../columns/member";
import { money } from "../columns/money";
import { text } from "../columns/text";
import { WARNING } from "../emphasis";
import { defineSheet, type Row } from "../sheet";

/** Every call that was submitted, good or bad: the reps' own and, under the member "Manager", the manager's. */
export const calls = defineSheet({
  name: "Calls",
  about: "Every forecast call that was submitted, one row each, kept for good.",
  key: ["period", "week", "member"],
  version: 1,
  columns: {
    period: text({
      header: "Period",
      about: "The period that is called, as on Settings.",
      audience: "leadership",
      isName: true,
      width: 82,
      validation: {
        rule: { list: { inCellDropDown: true, source: "=PeriodNames" } },
        style: "Stop",
        message: "Choose a period that is listed on Settings.",
      },
    }),
    week: date({
      header: "Week",
      about: "The Monday of the week in which the call was made.",
      audience: "leadership",
    }),
    member: member({
      header: "Member",
      about: 'Who calls; "Manager" is your own call, which stands apart from the roll-up.',
      audience: "leadership",
      width: 116,
    }),
    commit: money({
      header: "Commit",
      about: "What is promised: closed plus committed deals.",
      audience: "leadership",
    }),
    bestCase: money({
      header: "Best case",
      about: "What is possible when everything goes well.",
      audience: "leadership",
    }),
    call: money({ header: "Call", about: "The one figure submitted.", audience: "leadership", isBold: true }),
    rollUp: money({
      header: "Roll-up",
      about: "What the deals added up to when the call was made.",
      audience: "leadership",
      isComputed: true,
    }),
    reason: text({
      header: "Reason",
      about:
        "Why the call differs from the roll-up; needed when it differs by more than the limit on Settings.",
      audience: "team",
      width: 300,
      indent: 1,
      highlights: [
        {
          when: '=AND([@Reason]="",N([@[Roll-up]])>0,ABS([@Call]/[@[Roll-up]]-1)>CallDifference)',
          show: WARNING,
        },
      ],
    }),
    submittedAt: date({
      header: "Submitted at",
      about: "When the call was submitted.",
      audience: "leadership",
      format: "d mmm yy hh:mm",
      width: 110,
      isComputed: true,
    }),
  },
  tab: {
    purpose: "Every forecast call that was submitted, kept for good. Your own calls stand under Manager.",
    sentence:
      '=IF(COUNT(Calls[Call])=0,"No call yet: submit the first on the pane.",COUNT(Calls[Call])&" calls in "&' +
      'COUNTA(UNIQUE(FILTER(Calls[Period],Calls[Period]<>"")))&" periods.")',
    visibility: "Hidden",
  },
});

/** One call as it was submitted. */
export type Call = Row<typeof calls>;
