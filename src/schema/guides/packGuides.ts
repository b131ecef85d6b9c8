import type { SheetGuides } from "./sheetGuide";

/** The tabs of the packs. */
export const packGuides: SheetGuides = {
  Skills: {
    decision: "Which skill to coach next, with whom.",
    filling:
      "One row a member and skill: the grade by the written anchors, the evidence for it, and the day.",
    mistakes: ["A grade without evidence is an opinion and stays out of the totals. Note what you saw."],
  },
  Careers: {
    decision: "What you do for each member's next step.",
    filling:
      "One row a member: the next role, the leap it takes, the skills to gain, and which of the five verbs is yours.",
    mistakes: ["Nobody looked at it for half a year: talk about it in the next one-on-one and date it."],
  },
  Candidates: {
    decision: "Whom to hire, and what an open seat costs.",
    filling:
      "One row a candidate with stage, source and the grades of the scorecard. Decide from the card, not from the last talk.",
    mistakes: ["Open seats without candidates: the capacity that is missing stands in the sentence above."],
  },
  Onboarding: {
    decision: "Whether a new member is on the way, and what the programme is worth.",
    filling: "One row a step of the first 30, 60 and 90 days, with its owner and when it was done.",
    mistakes: ["A step is late and its owner is you: that is where ramps are lost."],
  },
  "Self-grade": {
    decision: "Which of the seven to work on as a manager.",
    filling:
      "Grade the seven from 1, absent, to 5, fully there, on one day; whole grades only. Old grades stay.",
    mistakes: ["All grades are 4: read the anchors of 1 and 5 again, or let the team grade you."],
  },
  Expectations: {
    decision: "Whether each member knows what is expected, and how to get back on track.",
    filling: "One row a member and topic; answer the seven questions in their words.",
    mistakes: ["Fewer than seven answers: the expectation is not clear yet. The share says how far it is."],
  },
  Milestones: {
    decision: "Where the team is headed, and what each strategy becomes in play.",
    filling:
      "One row a milestone: what, why, how it will look, and what it means for customers, the team, and the company.",
    mistakes: [
      "A line of the company's strategy has no play: nobody carries it. Name one or say that it is not ours.",
    ],
  },
  "Customer success": {
    decision: "Which key customers share a goal with you.",
    filling:
      "One row a customer: their plan and strategy, the shared goal, how they measure value, and the last talk about it.",
    mistakes: ["A key customer without a shared goal is counted above: ask how they would measure success."],
  },
  Market: {
    decision: "What to bring customers that they do not know yet.",
    filling:
      "One row a trend, technology, competitor, outlook or point of view, with its so-what, source and accounts.",
    mistakes: ["A point of view was shared with nobody: note the accounts and the day."],
  },
  "Time blocks": {
    decision: "Whether your week serves the team or the inbox.",
    filling: "One row a block of time with its theme. Coaching comes first; the rest finds its place.",
    mistakes: ["Coaching stays under its share: put its blocks into the calendar before the week begins."],
  },
  Meetings: {
    decision: "Which meetings to keep, delegate or drop.",
    filling: "One row a recurring meeting with its minutes and the verdict.",
    mistakes: ["A meeting to drop is still there next quarter: name the day on which it ends."],
  },
};
