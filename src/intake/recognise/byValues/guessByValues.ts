import { inTurn } from "../../../kit/steps/inTurn";
import type { Steps } from "../../../kit/steps/steps";
import type { FileColumn } from "../fileColumn";
import type { ImportedKey } from "../importedColumns";
import { type ColumnLook, lookAt } from "./columnLook";
import { firstOfTwoDays } from "./firstOfTwoDays";

/** A column whose header says nothing, with what its values look like. */
export interface LookedAt {
  readonly column: FileColumn;
  readonly look: ColumnLook;
}

/** What values alone tell: columns that can be meant for one thing only, and things that several could be meant for. */
export interface Guesses {
  readonly sure: ReadonlyMap<ImportedKey, FileColumn>;
  readonly unsure: ReadonlyMap<ImportedKey, readonly FileColumn[]>;
}

type Tells = (look: ColumnLook) => boolean;

/**
 * The ways to know a column, tried in this order and the surest way first; the first way that fits any column decides.
 * What has been guessed is not guessed again.
 */
const TELLS: readonly (readonly [ImportedKey, readonly Tells[]])[] = [
  ["currency", [({ isCurrencies }) => isCurrencies]],
  ["status", [({ isStatuses, isRepeated }) => isStatuses && isRepeated]],
  ["stage", [({ isRepeated, hasClosed }) => isRepeated && hasClosed, ({ hasClosed }) => hasClosed]],
  ["probability", [({ isShares }) => isShares]],
  [
    "dealId",
    [
      ({ isDistinct, isCodes, isNumbers }) => isDistinct && isCodes && !isNumbers,
      ({ isDistinct, isCodes, isOneLength, isMoney }) => isDistinct && isCodes && isOneLength && !isMoney,
      ({ isDistinct, isCodes, isMoney }) => isDistinct && isCodes && !isMoney,
    ],
  ],
  ["amount", [({ isMoney }) => isMoney, ({ isNumbers, isSmall }) => isNumbers && !isSmall]],
  ["account", [({ isCompanies }) => isCompanies]],
  [
    "owner",
    [
      ({ isRepeated, isFullNames }) => isRepeated && isFullNames,
      ({ isRepeated, isPeople }) => isRepeated && isPeople,
    ],
  ],
  ["stage", [({ isRepeated, isNumbers, isDays }) => isRepeated && !isNumbers && !isDays]],
  [
    "deal",
    [
      ({ isDistinct, isNumbers, isDays, isCodes }) => isDistinct && !(isNumbers || isDays || isCodes),
      ({ isNumbers, isDays, isRepeated, isCodes }) => !(isNumbers || isDays || isRepeated || isCodes),
    ],
  ],
];

/** Without these a book says little, so several possible columns are worth a question. */
const WORTH_ASKING: ReadonlySet<ImportedKey> = new Set(["stage", "closeDate", "amount", "owner"]);

/** Guesses columns whose headers say nothing, by their values; a guess is sure only when one column alone fits. */
export function* guessByValues(
  columns: readonly FileColumn[],
  missing: ReadonlySet<ImportedKey>,
): Steps<Guesses> {
  const sure = new Map<ImportedKey, FileColumn>();
  const unsure = new Map<ImportedKey, readonly FileColumn[]>();
  const filled = columns.filter(({ values }) => values.length > 0);
  const free = new Set(yield* inTurn(filled, looking));

  function take(key: ImportedKey, fitting: readonly LookedAt[]): void {
    const [only, ...others] = fitting;
    if (only === undefined || !missing.has(key) || sure.has(key)) return;
    if (others.length === 0) {
      sure.set(key, only.column);
      free.delete(only);
    } else if (WORTH_ASKING.has(key))
      unsure.set(
        key,
        fitting.map(({ column }) => column),
      );
  }

  takeDays([...free], missing, take);
  for (const [key, ways] of TELLS) {
    const fitting = ways.map((tells) => [...free].filter(({ look }) => tells(look)));
    take(key, fitting.find((found) => found.length > 0) ?? []);
  }
  return { sure, unsure: new Map([...unsure].filter(([key]) => !sure.has(key))) };
}

function* looking(column: FileColumn): Steps<LookedAt> {
  yield 0;
  return { column, look: lookAt(column) };
}

/** Of two columns of days one that is never later than the other is the day of creation; more than two have to be asked about. */
function takeDays(
  free: readonly LookedAt[],
  missing: ReadonlySet<ImportedKey>,
  take: (key: ImportedKey, fitting: readonly LookedAt[]) => void,
): void {
  const days = free.filter(({ look }) => look.isDays);
  const [one, two, ...more] = days;
  const first = one && two && more.length === 0 ? firstOfTwoDays(one.column, two.column) : undefined;
  const isPair = missing.has("created") && missing.has("closeDate") && first !== undefined;
  take("created", isPair ? days.filter(({ column }) => column === first) : []);
  take("closeDate", isPair ? days.filter(({ column }) => column !== first) : days);
}
