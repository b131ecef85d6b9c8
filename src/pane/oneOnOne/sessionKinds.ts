import type { CoachingType } from "../../terms/coachingTypes";

/** The conversations besides one-on-ones, by the form that they share. */
export const SESSION_KINDS = {
  field: ["Ride-along", "Joint call", "Call review"],
  meeting: ["Huddle", "Sales meeting"],
} as const satisfies Readonly<Record<string, readonly CoachingType[]>>;

export type TalkKind = keyof typeof SESSION_KINDS;
