/** The occasions on which a manager coaches. */
export const COACHING_TYPES = [
  "1:1",
  "Huddle",
  "Sales meeting",
  "Ride-along",
  "Joint call",
  "Call review",
  "Deal review",
] as const;

export type CoachingType = (typeof COACHING_TYPES)[number];
