/** The months' names in the languages of the CRMs' users, without accents; names alike in several stand once. */
const NAMES: readonly (readonly string[])[] = [
  ["january", "januar", "janvier", "janner", "enero", "gennaio", "janeiro", "januari"],
  ["february", "februar", "fevrier", "febrero", "febbraio", "fevereiro", "februari"],
  ["march", "marz", "mars", "marzo", "marco", "maart", "mrt", "marts"],
  ["april", "avril", "abril", "aprile"],
  ["may", "mai", "mayo", "maggio", "maio", "mei", "maj"],
  ["june", "juni", "juin", "junio", "giugno", "junho"],
  ["july", "juli", "juillet", "julio", "luglio", "julho"],
  ["august", "aout", "agosto", "augustus", "augusti"],
  ["september", "septembre", "septiembre", "settembre", "setembro"],
  ["october", "oktober", "octobre", "octubre", "ottobre", "outubro"],
  ["november", "novembre", "noviembre", "novembro"],
  ["december", "dezember", "decembre", "diciembre", "dicembre", "dezembro", "desember"],
];
const MARKS = /\p{M}/gu;

/** The number of the month that a name or its beginning means; undefined when none or several could be meant. */
export function monthNamed(word: string): number | undefined {
  const plain = word.normalize("NFKD").replaceAll(MARKS, "").toLowerCase();
  if (plain.length < 3) return undefined;
  const [only, ...others] = NAMES.flatMap((names, index) =>
    names.some((name) => name.startsWith(plain)) ? [index + 1] : [],
  );
  return others.length === 0 ? only : undefined;
}
