import { createContext } from "react";

/** Says once after each navigation that the heading which appears next takes the focus. */
export const Arrival = createContext<() => boolean>(() => false);
