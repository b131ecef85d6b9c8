/** The tab in which a copy of the book says what it is. */
export const ABOUT_COPY_TAB = "About this copy";
