import { useRef, useState, type RefObject } from "react";
import { download } from "./download";
import { Notice, type NoticeText } from "./Notice";
import { forbiddenNotice, leftOutNotice, notSavedNotice, waitNotice } from "./notices";
import { openBytes, openFile } from "./open-file";
import { Ribbon } from "./Ribbon";
import type { RibbonButton, RibbonFacts } from "./ribbon-facts";
import { TitleBar } from "./TitleBar";
import { NEW_BOOK, useDocument, type ShownDocument } from "./use-document";
import { useFocusKeys } from "./use-focus-keys";
import { Workbook } from "./Workbook";
import type { Session, Source } from "./workbook-session";

/** The whole page: title bar, ribbon, the open workbook with its pane, and the line of state under it. */
export function Page({ ribbon }: { ribbon: RibbonFacts }) {
  const shown = useDocument();
  const session = useRef<Session | null>(null);
  const [notice, setNotice] = useState<NoticeText | null>(null);
  useFocusKeys(() => session.current);
  const acts = pageActs({ shown, session, setNotice });
  return (
    <div className="page">
      <TitleBar name={shown.source.name} isSaved={shown.isSaved} {...acts.file} />
      <nav className="tabs">
        <span className="tab">{ribbon.tab}</span>
      </nav>
      <Ribbon facts={ribbon} onPress={acts.press} />
      {notice && <Notice notice={notice} onClose={acts.closeNotice} />}
      <Workbook key={shown.id} source={shown.source} ribbon={ribbon} {...acts.workbook} />
      <footer className="state">Ready</footer>
    </div>
  );
}

interface PageState {
  readonly shown: ShownDocument;
  readonly session: RefObject<Session | null>;
  readonly setNotice: (notice: NoticeText | null) => void;
}

async function save({ shown, session, setNotice }: PageState): Promise<void> {
  const open = session.current;
  if (!open) return;
  download(shown.source.name, await open.save());
  shown.setSaved(true);
  open.focusGrid();
  const notice = notSavedNotice(open.book);
  if (notice) setNotice(notice);
}

/** What the user and the workbook can make the page do. */
function pageActs({ shown, session, setNotice }: PageState) {
  function show(source: Source, notice: NoticeText | null = null) {
    session.current = null;
    shown.show(source);
    setNotice(notice);
  }
  async function open(opening: Promise<Source | NoticeText>) {
    const opened = await opening;
    if ("content" in opened) show(opened);
    else setNotice(opened);
  }
  function press({ action, label }: RibbonButton) {
    if (!session.current?.host.invokeAction(action)) setNotice(waitNotice(label));
  }
  /** The keyboard goes back to the grid: undo works there alone. */
  function closeNotice() {
    setNotice(null);
    session.current?.focusGrid();
  }
  return {
    press,
    closeNotice,
    file: {
      onNew: () => show(NEW_BOOK),
      onOpen: (file: File) => void open(openFile(file)),
      onSave: () => void save({ shown, session, setNotice }),
    },
    workbook: {
      onOpened: (opened: Session) => {
        session.current = opened;
        const notice = leftOutNotice(opened.leftOut);
        if (notice) setNotice(notice);
      },
      onMade: (bytes: Uint8Array<ArrayBuffer> | null) =>
        setNotice(madeNotice(bytes, (made) => void open(made))),
      onMenu: press,
      onChanged: () => shown.setSaved(false),
      onForbidden: (reason: Parameters<typeof forbiddenNotice>[0]) => setNotice(forbiddenNotice(reason)),
    },
  };
}

function madeNotice(
  bytes: Uint8Array<ArrayBuffer> | null,
  open: (made: Promise<Source | NoticeText>) => void,
): NoticeText {
  const name = "Copy.xlsx";
  const keep = bytes ? [{ label: "Save it", act: () => download(name, bytes) }] : [];
  const openHere = () => open(bytes ? openBytes(name, bytes) : Promise.resolve(NEW_BOOK));
  return {
    text: "The add-in made a workbook.",
    actions: [...keep, { label: "Open it here", act: openHere }],
  };
}
