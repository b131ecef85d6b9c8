import { useRef, useState, type RefObject } from "react";
import { download } from "./download";
import { Notice, type NoticeText } from "./Notice";
import { forbiddenNotice, leftOutNotice, notSavedNotice, refusalNotice, waitNotice } from "./notices";
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
      {notice && <Notice notice={notice} onClose={() => setNotice(null)} />}
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

/** What the user and the workbook can make the page do. */
function pageActs({ shown, session, setNotice }: PageState) {
  function show(source: Source, notice: NoticeText | null = null) {
    session.current = null;
    shown.show(source);
    setNotice(notice);
  }
  async function save() {
    const open = session.current;
    if (!open) return;
    download(shown.source.name, await open.save());
    shown.setSaved(true);
    const notice = notSavedNotice(open.book);
    if (notice) setNotice(notice);
  }
  async function open(file: File) {
    show({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  }
  function press({ action, label }: RibbonButton) {
    if (!session.current?.host.invokeAction(action)) setNotice(waitNotice(label));
  }
  return {
    press,
    file: { onNew: () => show(NEW_BOOK), onOpen: (file: File) => void open(file), onSave: () => void save() },
    workbook: {
      onOpened: (opened: Session) => {
        session.current = opened;
        const notice = leftOutNotice(opened.leftOut);
        if (notice) setNotice(notice);
      },
      onRefused: (reason: Parameters<typeof refusalNotice>[1]) =>
        show(NEW_BOOK, refusalNotice(shown.source.name, reason)),
      onMade: (bytes: Source["bytes"]) => setNotice(madeNotice(bytes, show)),
      onMenu: press,
      onChanged: () => shown.setSaved(false),
      onForbidden: (reason: Parameters<typeof forbiddenNotice>[0]) => setNotice(forbiddenNotice(reason)),
    },
  };
}

function madeNotice(bytes: Source["bytes"], show: (source: Source) => void): NoticeText {
  const made: Source = { name: "Copy.xlsx", bytes };
  const keep = bytes ? [{ label: "Save it", act: () => download(made.name, bytes) }] : [];
  return {
    text: "The add-in made a workbook.",
    actions: [...keep, { label: "Open it here", act: () => show(made) }],
  };
}
