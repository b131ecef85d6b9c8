/** So many values of one kind make a single one of the other kind a slip of its row, not a doubt about the column. */
export const STRAY = 10;
