/** What a manager's time goes into; the last three are not the manager's job. */
export const TIME_KINDS = [
  "Coaching",
  "Field",
  "Process",
  "Deals",
  "Forecast",
  "People",
  "Thought leadership",
  "Own selling",
  "Own accounts",
  "Admin",
] as const;
