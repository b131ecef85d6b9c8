import { CATEGORIES } from "../../terms/categories";

/** What an open deal may be called: `Closed` is for won ones. */
export const OPEN_CATEGORIES = CATEGORIES.filter((category) => category !== "Closed");
