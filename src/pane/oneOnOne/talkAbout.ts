import type { ChangedDeal } from "../../domain/talks/changesSince";
import type { TalkDeal } from "../../domain/talks/dealsToDiscuss";
import type { MemberGoal } from "../../domain/talks/memberGoals";
import type { QuestionRound } from "../../domain/talks/nextQuestions";
import type { Promises } from "../../domain/talks/openPromises";
import type { Serial } from "../../kit/serial";

/** What the changes since the last talk can be told from. */
export type ChangesRead = "reading" | "not read" | "no place" | readonly ChangedDeal[];

/** Everything that a one-on-one is about, as the book has it. */
export interface TalkAbout {
  readonly member: string;
  readonly today: Serial;
  /** Null before the first one. */
  readonly lastOn: Serial | null;
  /** What was agreed then; "" where nothing was. */
  readonly agreed: string;
  readonly goals: readonly MemberGoal[];
  /** Deals of the member closed this quarter. */
  readonly closedDeals: number;
  readonly changed: ChangesRead;
  /** The first day that the book's history tells of, where it began after the last talk: how deals stood then is not known. */
  readonly historyFrom: Serial | null;
  /** Whether the manager went along to a customer this quarter. */
  readonly hadRideAlong: boolean;
  readonly deals: readonly TalkDeal[];
  readonly promises: Promises;
  readonly questions: QuestionRound;
}
