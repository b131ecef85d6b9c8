/** Everything the register of actions holds. */
export const ACTION_TYPES = [
  "Action",
  "Play",
  "Support–deal",
  "Support–career",
  "Escalation",
  "Ask of leadership",
  "Message to cascade",
  "Question from above",
  "Decision",
  "Idea",
  "Lesson",
  "Win",
  "Approval",
  "Interruption",
  "My learning",
  "Challenge",
] as const;

export type ActionType = (typeof ACTION_TYPES)[number];
