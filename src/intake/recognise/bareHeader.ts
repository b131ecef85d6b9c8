import { foldHeader } from "./foldHeader";

/** What CRMs hang on a field's own name: a table before it, a currency, a marker or a field type behind it. */
const PREFIX = /^(?:property_|hs_)/i;
/** Reports of several tables: "Account: Account Name" and "Account Name: Account Name", "Opportunity Owner: Full Name". */
const TWICE = /^(.+): (?=\1)/;
const FULL_NAME = /: Full Name$/i;
const SUFFIXES =
  /(?:\s*[([](?:[A-Z]{3}|\p{Sc}|%|[kKMT]\s?(?:\p{Sc}|[A-Z]{3})|converted|base|in [A-Z]{3}|in \p{Sc}|pipeline|primary|千円|万円|百万円|円|元)[)\]]|[\s_]+(?:in )?(?:EUR|USD|GBP|CHF|[kKMT]?\p{Sc}|[KT](?:EUR|USD)|%)|__c|_c|\s*\*|\s\(\d+\)|\s*[↑↓])+$/iu;
const MARKS = /\p{M}/gu;

/** What a CRM calls the thing of which the column tells, and the little words around it. */
const DEAL =
  "opportunity|opportunities|opportunite|oportunidad|opportunita|oportunidade|opp|opps|oppty|deal|deals";
const OTHER_NAMES =
  "potential|transaction|affaire|negocio|trato|affare|trattativa|verkaufschance|verkoopkans|geschaft|geschafts|営業案件|商談|案件";
const LITTLE = "de|del|dell|della|di|da|do|du|des|d|l|la|le|el|der|die|das|den|van|het|the|of|for|fur";
const SAID_ANYWAY = new Set([DEAL, OTHER_NAMES, LITTLE].flatMap((words) => folded(words.split("|"))));
/** Written as one word with what follows: "Opportunitynaam", "Dealphase", "商談ID"; 取引 alone, since 取引先 is the customer. */
const JOINED = new RegExp(`^(?:opportunity|deal|商談|案件|取引(?!先))(?=.{2})`.normalize("NFKD"), "u");

/** The header without what a CRM has hung on it, folded: "Name der Opportunity" and "Deal - Name" are both "name". */
export function bareHeader(header: string): string {
  const own = header
    .trim()
    .replace(TWICE, "")
    .replace(FULL_NAME, "")
    .replace(PREFIX, "")
    .replace(SUFFIXES, "");
  const words = own
    .normalize("NFKD")
    .replaceAll(MARKS, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !SAID_ANYWAY.has(word))
    .map((word) => word.replace(JOINED, ""));
  return words.join("") || foldHeader(own);
}

/** The same where something was hung on it; "" where the header is bare by itself, for "Size" alone is not "Deal Size". */
export function hungHeader(header: string): string {
  const bare = bareHeader(header);
  return bare === foldHeader(header) ? "" : bare;
}

function folded(words: readonly string[]): readonly string[] {
  return words.map((word) => foldHeader(word));
}
