import type { SheetGuides } from "./sheetGuide";

/** The tabs that come with their first use. */
export const firstUseGuides: SheetGuides = {
  Standards: {
    decision: "What is the least that each member agreed to reach, and the goal.",
    filling:
      "One row a member and KPI. Let the rep propose, agree, and date it; the minimum is what holds, the goal what to aim at.",
    mistakes: [
      "It says imposed: no proposal of the rep stands there. Ask for one.",
      "Achievable is marked, as in ! met 3 of 8: the minimum was met in fewer than half of the last eight periods. It is too high, or help is due.",
    ],
  },
  Scorecard: {
    decision: "Who is below an agreed minimum, week by week.",
    filling: "One row a week, member and KPI with what was measured. Minimum, goal and state follow.",
    mistakes: [
      "No state shows: the member has no minimum for this KPI on Standards.",
      "A blank actual is no data, not zero; leave it blank until it is known.",
    ],
  },
  Reviews: {
    decision: "Whether a deal's strategy is strong enough, and what would beat it.",
    filling: "The pane writes a row when a review is saved on Inspect; the newest of a deal stands lowest.",
    mistakes: [
      "You look for the owner's strategy: it stands on Pipeline and is the owner's to write.",
      "You sorted the rows by hand: sort them by Date again, so that the newest stands lowest.",
    ],
  },
  Answers: {
    decision: "What is known about a deal, what is only believed, and what nobody knows.",
    filling: "The pane writes a row a question. A Yes needs evidence; Unknown is not No.",
    mistakes: [
      "A Yes counts as Unknown: its evidence is undated, or older than the limit on Settings. Ask again.",
    ],
  },
  Checklists: {
    decision: "Which questions a review asks.",
    filling: "One row a question. Add your own with a weight; 1 is normal, a blank weight is 1.",
    mistakes: [
      "A question was reworded: earlier answers belong to the old words. Better add the new one beside it.",
    ],
  },
  Relationships: {
    decision: "Whether a deal hangs on one person, and who is going cold.",
    filling:
      "One row a person and deal: role, stance from −2 to +2, how strong the tie is, and the last contact.",
    mistakes: [
      "A large deal shows one name only: it hangs on that person. Ask who else decides.",
      "A strong tie fades: nobody was in touch for weeks. Note the next contact.",
    ],
  },
  Coaching: {
    decision: "Whether you coach enough, and skills rather than products.",
    filling:
      "One row a conversation. Ride-alongs need Before and After; Agreed is the one thing to do until the next time.",
    mistakes: [
      "Skills minutes stay under half: the meetings are about deals and products. Plan one on a skill.",
      "A member is overdue: the last one-on-one is older than the cadence and two days.",
    ],
  },
  Calls: {
    decision: "How far to trust a call, your own first.",
    filling:
      "One row a week and member, or Manager for your own. A call far from the roll-up needs its reason.",
    mistakes: [
      "A reason is asked for: the call differs from the roll-up by more than 5 %. One line is enough to learn from later.",
      "A call was changed afterwards: add a new row instead; the record is what makes it worth something.",
    ],
  },
  "Leadership brief": {
    decision: "What upper management should know, decide and give this week.",
    filling:
      "Made from Setup when it is first used. It follows the other tabs, and leaves the book as values only. Beside the printed page stands one choice: blank, it tells the forecast; with a period chosen, it reviews that period. Why this quarter and what blocks a deal are the columns Why now and Blocker on Pipeline. Of Actions it lists open plays, asks and questions whose Audience is leadership.",
    mistakes: [
      "“Not told” stands beside a deal: its owner has written neither Why now nor Blocker on Pipeline.",
      "The page was made by an older Control Book: delete the tab and make it again from Setup.",
      "An ask or a play is missing: its Audience on Actions is not leadership. Nothing goes up that does not say so.",
      "A figure differs from yesterday's copy: copies are values of their day. The as-of line says which.",
    ],
  },
  "Skills matrix": {
    decision: "Which skill the team lacks, and who can teach it.",
    filling:
      "Made from Setup when it is first used, once the pack People is on. Nothing is typed here: grades stand on Skills, the words and the level wanted under Skill areas on Settings.",
    mistakes: [
      "A grade stands in brackets: it has no evidence and counts nowhere. Note what you saw on Skills.",
      "A member is missing: the page has room for twelve, in the order of Talent.",
    ],
  },
  "Control score": {
    decision: "What to put in order first, and what your own registers tell you.",
    filling:
      "Made from Setup when it is first used. Nothing is typed here: each line says what is in order, how many points the rest costs, and leads to the first row that is not.",
    mistakes: [
      "A part says none yet: there is nothing to judge, and it costs nothing. List the team, the key accounts or the KPIs, and it counts.",
      "A point stays lost after you mended it: the days count to the last import. The next one brings it up to date.",
    ],
  },
  Inspection: {
    decision: "Where the process stands still, which deals say more than their facts, and what to ask for.",
    filling:
      "Made from Setup or the pane's Inspect tab when it is first used. Nothing is typed here: stages and limits stand on Settings, what is proven of a deal under Proven stage on Pipeline, and reviews come from the pane.",
    mistakes: [
      "A share says n = 5: fewer than eight deals left the stage so far, and a share of so few says nothing.",
      "Needed shows a dash: the owner has no target on Settings, no deal was won yet, or the stages lack norm days.",
      "A deal says less by its facts than by its rep: see which of the three is missing, and ask about that one.",
      "A deal stands twice under Commits kept: each close date it was committed for is a promise, kept when it was won by that day. History begins with your first import, or with the history report of the CRM that you dropped on Import.",
    ],
  },
  "How it is computed": {
    decision: "Whether to believe a figure.",
    filling:
      "Made from Setup when it is first used. Nothing is typed here: each figure of the pages and each computed column stands with a sentence and its formula, each worksheet function with its twin in native formulas.",
    mistakes: ["A function shows #NAME?: the add-in is not loaded. The native twin still calculates."],
  },
};
