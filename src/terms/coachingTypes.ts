/** The occasions on which a manager coaches. */
export const COACHING_TYPES = [
  "1:1",
  "Huddle",
  "Sales meeting",
  "Ride-along",
  "Joint call",
  "Call review",
] as const;

export type CoachingType = (typeof COACHING_TYPES)[number];
