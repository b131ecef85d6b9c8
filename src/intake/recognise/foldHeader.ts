/** A header reduced to its letters and digits, without case and accents: "Close Date" and close_date are one. */
export function foldHeader(header: string): string {
  return header
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** What CRMs hang on a field's own name: an object before it, a currency, a marker or a field type behind it. */
const PREFIXES = /^(?:deal\s*-\s*|property_|opportunity[\s_.:]+|opp[\s_.:]+|deal[\s_.:]+)/i;
const SUFFIXES =
  /(?:\s*[([](?:[A-Z]{3}|\p{Sc}|%|converted|base|in [A-Z]{3}|in \p{Sc})[)\]]|[\s_]+(?:in )?(?:EUR|USD|GBP|CHF|\p{Sc}|%)|__c|_c|\s*\*|\s\(\d+\))+$/iu;

/** The header without what a CRM has hung on it, folded. */
export function foldBareHeader(header: string): string {
  return foldHeader(header.trim().replace(PREFIXES, "").replace(SUFFIXES, ""));
}
