import { date } from "../columns/date";
import { formula } from "../columns/formula";
import { id } from "../columns/id";
import { number } from "../columns/number";
import { rating } from "../columns/rating";
import { text } from "../columns/text";
import { WARNING } from "../emphasis";
import { defineSheet, type Row } from "../sheet";

const STRENGTH = { from: 0, to: 3 };

/** What the talk about a deal brought to light; the owner's own strategy stays on Pipeline. */
export const reviews = defineSheet({
  name: "Reviews",
  about: "Every deal review, one row each; the newest of a deal stands lowest.",
  key: "reviewId",
  version: 4,
  up: [{ to: 4, adds: ["coachingId"] }],
  columns: {
    reviewId: id({
      header: "Review ID",
      about: "Tells reviews apart; Answers carry it too.",
      audience: "team",
      width: 96,
    }),
    dealId: id({ header: "Deal ID", about: "The deal that was reviewed.", audience: "team", width: 132 }),
    date: date({ header: "Date", about: "The day of the review.", audience: "team" }),
    checklist: text({
      header: "Checklist",
      about: "The checklist that was asked.",
      audience: "team",
      width: 90,
      isFolded: true,
      indent: 1,
    }),
    thinkingNow: text({
      header: "Thinking now",
      about: "What the owner is doing and why.",
      audience: "team",
      width: 180,
      isWrapped: true,
    }),
    strategyNow: text({
      header: "Strategy now",
      about: "How the owner means to win, as told in the review.",
      audience: "team",
      width: 180,
      isWrapped: true,
    }),
    nextTest: text({
      header: "Next test",
      about: "What would show that it works, or does not.",
      audience: "team",
      width: 180,
      isWrapped: true,
    }),
    strategyStrength: rating(
      {
        header: "Strategy strength",
        about: "How strong the strategy is, 0 none to 3 strong.",
        audience: "team",
        width: 66,
        highlights: [
          { when: "=AND(ISNUMBER([@[Strategy strength]]),[@[Strategy strength]]<2)", show: WARNING },
        ],
      },
      STRENGTH,
    ),
    whatBeatsUs: text({
      header: "What beats us",
      about: "What could lose the deal.",
      audience: "team",
      width: 136,
      isWrapped: true,
    }),
    resourcesNeeded: text({
      header: "Resources needed",
      about: "What the owner asks for.",
      audience: "team",
      width: 136,
      isWrapped: true,
    }),
    coachingNote: text({
      header: "Coaching note",
      about: "What you want to remember for coaching; for you alone.",
      audience: "private",
      width: 136,
      isWrapped: true,
    }),
    coachingId: formula(
      id({
        header: "Coaching ID",
        about: "The talk on Coaching that came of the review; that row carries the review's id.",
        audience: "private",
        width: 96,
        isFolded: true,
      }),
      '=IF([@[Review ID]]="","",XLOOKUP([@[Review ID]],Coaching[Review ID],Coaching[Coaching ID],"")&"")',
    ),
    unknowns: formula(
      number({
        header: "Unknowns",
        about: "Answers of this review that are unknown or too old.",
        audience: "team",
        format: "0",
        width: 72,
      }),
      '=IF([@[Review ID]]="","",COUNTIFS(Answers[Review ID],[@[Review ID]],Answers[Counts as],"Unknown"))',
    ),
  },
  tab: {
    purpose: "Every deal review. The pane writes here; the owner's own strategy stays on Pipeline.",
    sentence:
      '=IF(COUNTA(Reviews[Review ID])=0,"No review yet: choose a deal on the pane\'s Inspect tab.",' +
      'LET(n,COUNTA(Reviews[Review ID]),deals,COUNTA(UNIQUE(FILTER(Reviews[Deal ID],Reviews[Deal ID]<>""))),' +
      'n&IF(n=1," review of "," reviews of ")&deals&IF(deals=1," deal."," deals.")))',
    frozenColumns: 2,
    headerHeight: 34,
    visibility: "Hidden",
  },
});

/** One deal review. */
export type Review = Row<typeof reviews>;
