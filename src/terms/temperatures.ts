/** How warm a stage is, coldest first. */
export const TEMPERATURES = ["Prospect", "Warm", "Hot", "Ready"] as const;
