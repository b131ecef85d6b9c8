/** Raised whenever what a new book holds changes; a file of its own, so that reading it loads no declaration. */
export const BOOK_VERSION = 7;
