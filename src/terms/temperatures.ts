/** How warm a stage is, coldest first. */
export const TEMPERATURES = ["Prospect", "Warm", "Hot", "Ready"] as const;

export type Temperature = (typeof TEMPERATURES)[number];
