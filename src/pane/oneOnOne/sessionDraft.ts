import { lacksOf, type TalkLack, type TalkParts } from "../../domain/talks/sessions";
import type { Serial } from "../../kit/serial";
import type { Talk } from "../../schema/sheets/coaching";
import { COACHING_TYPES, type CoachingType } from "../../terms/coachingTypes";
import { DEAL_EFFECTS } from "../../terms/dealEffects";
import { recordOf } from "../draft/draftNote";
import { fieldText } from "../draft/fieldText";
import { dayInYear } from "../words/day";
import { typedAmount } from "../words/typedAmount";
import { typedDay } from "../words/typedDay";

/** A ride-along, call or meeting while it is typed; numbers and days are text until they are read. */
export interface SessionDraft {
  /** The row that is being completed; "" for a new one. */
  readonly coachingId: string;
  readonly type: CoachingType;
  readonly on: string;
  readonly member: string;
  readonly dealId: string;
  readonly minutes: string;
  readonly skillsMinutes: string;
  readonly productMinutes: string;
  readonly before: string;
  readonly after: string;
  readonly agreed: string;
  readonly dealEffect: Talk["dealEffect"];
  readonly customerLearned: string;
  readonly theme: string;
  readonly attended: string;
  readonly questions: string;
  readonly recording: string;
}

/** Under this member stand meetings of all. */
const TEAM = "Team";

const TEXTS = [
  "coachingId",
  "on",
  "member",
  "dealId",
  "minutes",
  "skillsMinutes",
  "productMinutes",
  "before",
  "after",
  "agreed",
  "customerLearned",
  "theme",
  "attended",
  "questions",
  "recording",
] as const;

const NO_TEXTS = Object.fromEntries(TEXTS.map((key) => [key, ""])) as Readonly<
  Record<(typeof TEXTS)[number], string>
>;

/** An empty form of one kind, for today. */
export function startSession(type: CoachingType, today: Serial): SessionDraft {
  const isMeeting = type === "Huddle" || type === "Sales meeting";
  return {
    ...NO_TEXTS,
    type,
    on: dayInYear(today, today),
    member: isMeeting ? TEAM : "",
    dealEffect: null,
  };
}

/** A form with what the book keeps of a talk that still lacks something. */
export function sessionDraftOf(talk: Talk, today: Serial): SessionDraft {
  const number = (value: number | null): string => (value === null ? "" : String(value));
  const { coachingId, member, dealId, before, after, agreed, dealEffect } = talk;
  const { customerLearned, theme, attended, questions, recording } = talk;
  return {
    ...{ coachingId, member, dealId, before, after, agreed, dealEffect },
    ...{ customerLearned, theme, attended, questions, recording },
    type: talk.type ?? "Ride-along",
    on: talk.date === null ? "" : dayInYear(talk.date, today),
    minutes: number(talk.minutes),
    skillsMinutes: number(talk.skillsMinutes),
    productMinutes: number(talk.productMinutes),
  };
}

/** A form as it was left; undefined where the content is none. */
export function readSessionContent(content: unknown): SessionDraft | undefined {
  const fields = recordOf(content);
  const type = COACHING_TYPES.find((one) => one === fields["type"]);
  if (!type) return undefined;
  const texts = Object.fromEntries(TEXTS.map((key) => [key, fieldText(fields[key])]));
  const dealEffect = DEAL_EFFECTS.find((one) => one === fields["dealEffect"]) ?? null;
  return { ...NO_TEXTS, ...texts, type, dealEffect };
}

/** Nothing lasts longer, in minutes. */
const LONGEST = 9_999;

/** The whole minutes that were typed, as Coaching shows them; null for none, undefined for no number of minutes. */
export function typedMinutes(text: string): number | null | undefined {
  if (text.trim() === "") return null;
  const minutes = typedAmount(text);
  return minutes !== undefined && minutes <= LONGEST ? Math.round(minutes) : undefined;
}

/** A form as a row of Coaching. */
export function sessionRow(draft: SessionDraft, today: Serial): Partial<Talk> & TalkParts {
  const { type, member, dealId, before, after, agreed, dealEffect } = draft;
  const { customerLearned, theme, attended, questions, recording } = draft;
  return {
    ...{ type, member, dealId, before, after, agreed, dealEffect },
    ...{ customerLearned, theme, attended, questions, recording },
    date: typedDay(draft.on, today) ?? null,
    minutes: typedMinutes(draft.minutes) ?? null,
    skillsMinutes: typedMinutes(draft.skillsMinutes) ?? null,
    productMinutes: typedMinutes(draft.productMinutes) ?? null,
  };
}

/** What keeps a form from being saved. */
export type SessionGap =
  | { readonly kind: "nobody" }
  | { readonly kind: "nothing typed" }
  | { readonly kind: "no such day"; readonly got: string }
  | { readonly kind: "no number"; readonly got: string }
  | { readonly kind: "too many minutes" };

/** What is wrong with a form; what it lacks to be closed is another thing. */
export function sessionGap(draft: SessionDraft, today: Serial): SessionGap | undefined {
  if (draft.member.trim() === "") return { kind: "nobody" };
  if (typedDay(draft.on, today) === undefined) return { kind: "no such day", got: draft.on.trim() };
  const minutes = [draft.minutes, draft.skillsMinutes, draft.productMinutes];
  const got = minutes.find((text) => typedMinutes(text) === undefined);
  if (got !== undefined) return { kind: "no number", got: got.trim() };
  const [all = 0, skills, product] = minutes.map((text) => typedMinutes(text) ?? 0);
  if (all > 0 && (skills ?? 0) + (product ?? 0) > all) return { kind: "too many minutes" };
  const words = [
    draft.before,
    draft.after,
    draft.agreed,
    draft.theme,
    draft.recording,
    draft.customerLearned,
  ];
  const isEmpty = words.every((text) => text.trim() === "") && draft.dealEffect === null;
  return isEmpty ? { kind: "nothing typed" } : undefined;
}

/** What a form still lacks before the talk is closed. */
export function sessionLacks(draft: SessionDraft, today: Serial): readonly TalkLack[] {
  return lacksOf(sessionRow(draft, today), today);
}
