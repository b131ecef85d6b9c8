/** Tabs that are made when they are first asked for; a new book has none of them. */
export const FIRST_USE_TABS = {
  brief: "Leadership brief",
  inspection: "Inspection",
  computed: "How it is computed",
  skillsMatrix: "Skills matrix 🔒",
  controlScore: "Control score 🔒",
} as const;

export type FirstUseTab = (typeof FIRST_USE_TABS)[keyof typeof FIRST_USE_TABS];
