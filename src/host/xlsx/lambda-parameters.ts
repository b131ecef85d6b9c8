import type { Piece } from "../book/formula/split";

/** An open bracket of a formula: whose arguments it holds, and how many lie behind. */
interface Call {
  readonly name: string;
  argument: number;
  isAtStart: boolean;
}

function declares({ name, argument, isAtStart }: Call): boolean {
  return isAtStart && (name === "LAMBDA" || (name === "LET" && argument % 2 === 0));
}

/** The names that LET and LAMBDA declare in a formula, folded to lower case, and whether each can be called. */
export function lambdaParameters(pieces: readonly Piece[]): ReadonlyMap<string, boolean> {
  const said = pieces.filter(({ kind }) => kind !== "blank");
  const names = new Map<string, boolean>();
  const calls: Call[] = [];
  for (const [at, piece] of said.entries()) {
    const call = calls.at(-1);
    if (piece.text === "(") calls.push({ name: callee(said[at - 1]), argument: 0, isAtStart: true });
    else if (piece.text === ")") calls.pop();
    else if (call && piece.text === ",") nextArgument(call);
    else if (call) {
      if (declares(call) && piece.kind === "word" && said[at + 1]?.text === ",")
        names.set(piece.text.toLowerCase(), callee(said[at + 2]) === "LAMBDA");
      call.isAtStart = false;
    }
  }
  return names;
}

function callee(before: Piece | undefined): string {
  return before?.kind === "word" ? before.text.toUpperCase() : "";
}

function nextArgument(call: Call): void {
  call.argument += 1;
  call.isAtStart = true;
}
