/** Most questions that a review may leave open while the deal's stage counts as proven. */
export const FEW_UNKNOWNS = 3;
