import { lensesOf } from "../../domain/lenses/lensesOf";
import type { Attempt } from "../../excel/caught";
import { keepNotes, type Note } from "../../excel/keepNotes";
import { readLensFacts } from "../../excel/readLensFacts";
import { STATE_KEYS } from "../../schema/stateKeys";
import { LENSES, tooFewCases } from "../../terms/lenses";
import { MANAGER } from "../../terms/manager";
import { type LensWords, ownWords, repWords } from "../words/lensWords";

/**
 * Works the lenses out for everybody who carries a deal and for the manager, and keeps what they show as notes, which
 * Talent and Forecast read; those on somebody who carries none any more are blanked. A book without a place for notes
 * keeps none; Trust tells of it.
 */
export async function keepLenses(owners: readonly string[]): Promise<Attempt<true>> {
  const read = await readLensFacts();
  if (!read.ok) return read;
  const { asOf, noted } = read.value;
  if (asOf === null) return { ok: true, value: true };
  const named = owners.filter((owner) => owner !== "");
  const { manager, reps } = lensesOf({ ...read.value, asOf, owners: named });
  const ofReps = reps.flatMap(([name, lenses]) => notesOf(name, repWords(lenses)));
  const notes = [...notesOf(MANAGER, ownWords(manager)), ...ofReps.filter((note) => isTold(note, noted))];
  const current = new Set(notes.map(({ key }) => key));
  const gone = [...noted].flatMap(([key, value]) =>
    key.startsWith(STATE_KEYS.lens) && value !== "" && !current.has(key) ? [{ key, value: "" }] : [],
  );
  const kept = await keepNotes([...notes, ...gone], asOf);
  return kept.ok || kept.why !== "refused" ? { ok: true, value: true } : { ok: false, fault: kept.fault };
}

/** What the sheets say of somebody without a note needs none, so that whoever leaves with an undo leaves none behind. */
function isTold({ key, value }: Note, noted: ReadonlyMap<string, string>): boolean {
  return value !== tooFewCases(0) || noted.has(key);
}

function notesOf(member: string, words: LensWords): readonly Note[] {
  return LENSES.map((lens) => ({ key: `${STATE_KEYS.lens}${lens}:${member}`, value: words[lens] }));
}
