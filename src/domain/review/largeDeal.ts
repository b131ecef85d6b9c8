import type { ChecklistQuestion } from "./checklistQuestion";

/** The checklist for a large deal: the eight elements of MEDDPICC, the compelling event and the steps to close. */
export const LARGE_DEAL: readonly ChecklistQuestion[] = [
  { element: "Metrics", question: "Do we know the numbers they want to move?", weight: 1 },
  { element: "Economic buyer", question: "Have we met who signs?", weight: 1 },
  { element: "Decision process", question: "Do we know how they decide?", weight: 1 },
  { element: "Paper process", question: "Is the way to the contract written down?", weight: 1 },
  { element: "Pain", question: "Is the pain theirs, not ours?", weight: 1 },
  { element: "Champion", question: "Does someone inside sell for us?", weight: 1 },
  { element: "Decision criteria", question: "Do we meet what they will judge by?", weight: 1 },
  { element: "Competition", question: "Do we know who else is in?", weight: 1 },
  { element: "Compelling event", question: "Does a date on their side force it?", weight: 1 },
  { element: "Mutual close plan", question: "Have they agreed the steps to close?", weight: 1 },
];
