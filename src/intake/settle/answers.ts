/** The manager's answers by question id; plain data, the same from the pane's radios and from a file. */
export type Answers = Readonly<Record<string, string | number>>;

/** The answer to a question as text; undefined while there is none. */
export function answerTo(id: string, answers: Answers): string | undefined {
  const answer = answers[id];
  return answer === undefined || answer === "" ? undefined : String(answer);
}
