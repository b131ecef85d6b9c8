import { useCallback, useEffect, useMemo, useState } from "react";
import type { FindIndex } from "../../domain/find/findIndex";
import { bookIndex, dealNames } from "../find/bookIndex";
import type { FoundRecord } from "../find/findKind";
import { FIND_KINDS } from "../find/findKinds";
import { FindPage } from "../find/FindPage";
import { goTo, seeFunctions } from "./navigation";
import type { PaneApp } from "./paneApp";
import { showTrouble } from "./standingActions";
import type { TaskProps } from "./taskProps";
import { faultWords } from "./writeWords";

const SHEETS = FIND_KINDS.map(({ sheet }) => sheet);

type Index = FindIndex<FoundRecord>;

/** Find, wired to the book: read when it opens, and again whenever one comes back from the grid. */
export function FindTask({ app, view }: TaskProps) {
  const { index, readAgain } = useIndex(app);
  const [typed] = useState(() => app.letters.take());
  const names = useMemo(() => dealNames(index ?? []), [index]);
  const goToCell = (found: FoundRecord, wanted: string): void => {
    void goToFound(app, { found, wanted, onGone: readAgain });
  };
  return (
    <FindPage
      index={index}
      typed={typed}
      telling={{ today: view.today, dealName: (id) => names.get(id) ?? id }}
      onGoTo={goToCell}
      onOpen={(found, wanted) => {
        const { place } = found;
        const isHere = place !== null && (place.dealId === undefined || names.has(place.dealId));
        if (isHere) goTo(app, place, "by link");
        else goToCell(found, wanted);
      }}
      onFunction={(id) => seeFunctions(app, id)}
    />
  );
}

/** What can be found; what was read last stays while it is read again. */
function useIndex(app: PaneApp): { readonly index: Index | null; readonly readAgain: () => void } {
  const [index, setIndex] = useState<Index | null>(null);
  const readAgain = useCallback(() => void readInto(app, setIndex), [app]);
  useEffect(() => {
    readAgain();
    window.addEventListener("focus", readAgain);
    return () => window.removeEventListener("focus", readAgain);
  }, [readAgain]);
  return { index, readAgain };
}

async function readInto(app: PaneApp, take: (index: Index) => void): Promise<void> {
  const read = await app.desk.readForFind(SHEETS);
  if (read.ok) take(bookIndex(read.value));
  else {
    const action = { words: "Try again", onPress: () => void readInto(app, take) };
    showTrouble(app, { ...faultWords(read.fault), action });
  }
}

interface Going {
  readonly found: FoundRecord;
  readonly wanted: string;
  readonly onGone: () => void;
}

/** Shows the cell in which it was found; what is gone is said, and the book read again. */
async function goToFound(app: PaneApp, { found, wanted, onGone }: Going): Promise<void> {
  const shown = await app.desk.selectRecord(found.cell(wanted).place);
  if (!shown.ok) return showTrouble(app, faultWords(shown.fault));
  if (shown.value) return showTrouble(app, undefined);
  showTrouble(app, {
    title: `“${found.name}” is not there any more`,
    body: "Its row was deleted or renamed since it was read. The results are read anew.",
  });
  onGone();
}
