import { amountOrDash } from "../words/amount";
import { dayInFull, dayInYear } from "../words/day";
import { dealName, firstName } from "../words/dealWords";
import { figureWords, goalStateWords } from "./goalWords";
import { QUESTION_WORDS } from "./questionWords";
import { sinceLines } from "./sinceLines";
import { reasonLine } from "./sinceWords";
import type { TalkAbout } from "./talkAbout";
import type { TalkDraft } from "./talkDraft";
import type { OpenPromise } from "../../domain/talks/openPromises";

/** A point of the agenda and its lines. */
export interface AgendaPoint {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The agenda in its fixed order: goals first; neither the manager's note nor an answer is in it. */
export function agendaPoints(about: TalkAbout, draft: TalkDraft): readonly AgendaPoint[] {
  const name = firstName(about.member);
  const { promises, today } = about;
  const promised = (who: string, open: readonly OpenPromise[]): readonly string[] =>
    open.map(({ action }) => `${who}: ${action.title}${dueWords(action.due, today)}`);
  return [
    { title: `${name}’s goals`, lines: goalLines(about) },
    { title: "Since last time", lines: sinceLines(about) },
    {
      title: "Three deals to talk about",
      lines: about.deals.map(
        ({ deal, reasons }) =>
          `${dealName(deal.record)}, ${amountOrDash(deal.record.amount)}: ${reasonLine(reasons)}`,
      ),
    },
    { title: "Promises", lines: [...promised("Mine", promises.yours), ...promised(name, promises.theirs)] },
    { title: "One question", lines: [QUESTION_WORDS[draft.question]] },
    { title: "Next step", lines: [] },
  ];
}

/** The agenda as text to paste into a mail or an invitation. */
export function agendaText(about: TalkAbout, draft: TalkDraft): string {
  const points = agendaPoints(about, draft).map(({ title, lines }, index) =>
    [`${index + 1} ${title}`, ...lines.map((line) => `- ${line}`)].join("\n"),
  );
  return [`1:1 with ${about.member}, ${dayInFull(about.today)}`, ...points].join("\n\n");
}

function goalLines({ goals, closedDeals }: TalkAbout): readonly string[] {
  return goals.map((goal) => {
    const [now, min, aim] = [goal.actual, goal.minimum, goal.goal].map((each) =>
      figureWords(each, goal.unit),
    );
    return `${goal.kpi}: ${now ?? ""} (minimum ${min ?? ""}, goal ${aim ?? ""}), ${goalStateWords(goal, closedDeals)}`;
  });
}

function dueWords(due: number | null, today: number): string {
  return due === null ? "" : `, by ${dayInYear(due, today)}`;
}
