/** What takes time again and again. */
export const MEETING_KINDS = ["Meeting", "Report", "Approval"] as const;
