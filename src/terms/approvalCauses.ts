/** What an approval is asked for; the first four are decided by level on Talent. */
export const APPROVAL_CAUSES = ["Price", "Terms", "Resources", "Plan", "Other"] as const;
