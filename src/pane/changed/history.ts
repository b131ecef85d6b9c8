import type { Grid } from "../../kit/cell";

/** The history as far as it is known: being read, not to be read, not kept in this book, or its cells with their header row. */
export type History = "reading" | "not read" | "no place" | Grid;

/** Reads the history when somebody asks for it. */
export type ReadHistory = () => Promise<History>;
