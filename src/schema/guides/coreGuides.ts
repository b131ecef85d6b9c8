import type { SheetGuides } from "./sheetGuide";

/** The tabs that stand from the start. */
export const coreGuides: SheetGuides = {
  Home: {
    decision: "What to do first today: which deal, which person, which question from above.",
    filling:
      "Nothing is typed here. Every figure is a formula over the other tabs; odds and range are those of the last import or call and say of when.",
    mistakes: [
      "A tile shows a dash: the sheet behind it is empty. The line below the tile says which.",
      "The odds look old: they are stored, not live. Import or make a call, or read the live ones on Forecast.",
    ],
  },
  Pipeline: {
    decision: "Which deals to work on, and which figures of the CRM not to believe.",
    filling:
      "Drop the CRM export on the pane's Import tab every Monday; it adds and changes rows and says what it did. Judgment, Involvement and your own columns are yours and stay. A blank cell of the export changes nothing, and neither does a column that it lacks: the book keeps what it has, also where somebody emptied the field in the CRM; empty it in the book. Only Closed on is emptied, when a deal is open again. A next step stays while its own day is today or later, unless the export names a later day or newer activity; the preview names each that stays. A history report of the CRM, dropped there too, or HubSpot's columns Date entered, tell how deals stood before your first import; the book's own days stay as they are.",
    mistakes: [
      "An amount is blank: the deal is in no sum and counted as incomplete. Type the amount or ask the owner; a blank is never 0.",
      "The same deal stands twice: two rows share a Deal ID. Trust names both; delete the wrong one.",
      "A column was dragged away from the block Deal ID to Closed on: the odds read that block. Trust offers to mend it.",
    ],
  },
  Forecast: {
    decision: "Which number to call, and whether the period needs help now.",
    filling:
      "Choose the period at the top. The roll-up follows Pipeline; targets stand on Settings, calls on Calls. Why it moved compares with your last import or call; type another day beside Compared with, also one that a CRM's history brought. How far each forecast missed is worked out at each import for closed periods as long as the one shown, each week by that week's deals and calls alone: error = Σ|forecast − closed| ÷ Σ closed, bias = Σ(forecast − closed) ÷ Σ closed. With a roll-up of 300 and then of 500, and 450 closed each time, the error is 200 ÷ 900 = 22 % and the bias −100 ÷ 900 = −11 %. Calibrated takes each probability for what the same week's probabilities came to in earlier periods. Of what closed, Closed then and Open then could be known; Pulled in and New since could not. Below what is printed stand the four lenses on each rep and on you: private, in no copy.",
    mistakes: [
      "The odds say nothing: an open deal of the period lacks its amount or its probability. The line beside them says how many.",
      "How far each forecast missed is empty: no period is over in which you imported. Weeks without an import are left out, and what a CRM's history brought counts for none.",
      "Reps' calls are missing at a week: not every rep with a deal in the period had called by then. Closed periods says how many tell of each forecast.",
      "An owner is missing: the page is drawn at each import. Import, or draw it again on the pane's Forecast tab.",
    ],
  },
  KPIs: {
    decision: "What the team is measured by, and what to stop measuring.",
    filling:
      "One row a measure in the table below the scoreboard: why it matters, where it starts, where it should be, and by when. Then set Active to Yes; at most seven can be.",
    mistakes: [
      "Active refuses Yes: baseline, target or one of their dates is missing, or seven are active already. Take one off first.",
      "Fewer than half are leading: you measure what has happened. Add one that shows what will.",
      "A measure was not reviewed for two quarters: keep, change or drop it, and date the verdict.",
    ],
  },
  Talent: {
    decision: "Whom to coach up, whom to let decide more, and whom you may lose.",
    filling:
      "One row a member, spelled as the owner on Pipeline. Grade the five enablers 0 to 3, and date your view under Assessed on. Last meetings come from Coaching. Each import works out the four lenses anew: they read Calls, what the book kept of deals while they were open, and Proven stage and Judgment on Pipeline.",
    mistakes: [
      "Coach out is refused: it needs criteria, a decision date and two coaching records, so that nobody is surprised.",
      "Accuracy reads n = 5: fewer than eight calls are over; the book does not guess.",
      "A lens reads not enough data (5 of 8): it needs eight calls, deals or overrides of that member from the last two years.",
      "You take a lens for a verdict: it is a figure with its cases, to talk about. Only where a 99 % interval leaves out 0, or what the others' deals show, does it say more than in line.",
      "You want to show the sheet: you cannot. It is private, and no copy contains it.",
    ],
  },
  Accounts: {
    decision: "Which customers need you, and which outlook changes the plan.",
    filling:
      "One row a customer, spelled as on Pipeline. Mark the few that matter most as Key, and judge their outlook with a reason, a date and a source.",
    mistakes: [
      "The outlook turned orange: it is older than the limit on Settings. Ask again and date it.",
      "You hold a customer yourself: Held by manager counts against the time you meant to spend there.",
    ],
  },
  Actions: {
    decision: "What was promised to whom, and what is late.",
    filling:
      "One row a promise, ask, decision, idea or lesson. Type and Direction are asked for; About takes the deal's id, the account or the member.",
    mistakes: [
      "Direction is blank: the row is in none of Home's lists. Choose Down, Customer, Up or Self.",
      "A severity 1 escalation turned red: it is open for more than a day. Answer first, solve then.",
      "The same question came twice from above: give it an answer once and set Recurs to Yes.",
    ],
  },
  Settings: {
    decision: "What counts as large, late, quiet or off course in your team.",
    filling:
      "Change a value; every sheet follows. Stages and periods are rows that you can add to; keep the order of the stages.",
    mistakes: [
      "A stage of the CRM is not listed: its deals have no temperature and no norm. The import asks once where it belongs.",
      "Two periods overlap: a deal in both counts in both. Mend the dates.",
      "A currency has no rate: rows in it are refused, never counted one to one.",
    ],
  },
};
