/** Who grades the manager. */
export const GRADERS = ["Self", "Team"] as const;
