/** Work that can be left off and gone on with: between two steps it says what share of it is done, from 0 to 1. */
export type Steps<T> = Generator<number, T, void>;
