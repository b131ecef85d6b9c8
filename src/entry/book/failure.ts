/** A run that cannot go on, in words for the terminal. A class because it is thrown through the steps of a run. */
export class Failure extends Error {}

/** Stops the run with a message that names the thing and what to do. */
export function fail(message: string): never {
  throw new Failure(message);
}
