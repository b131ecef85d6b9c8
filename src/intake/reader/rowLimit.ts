/** The rows of a sheet below the header of Pipeline, which stands in row 5. */
export const ROW_LIMIT = 1_048_576 - 5;
