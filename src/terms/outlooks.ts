/** Which way a customer's own business is heading. */
export const OUTLOOKS = ["Up", "Flat", "Down"] as const;
