import { useEffect, useRef, useState, type RefObject } from "react";
import type { Refused } from "../book/types/event";
import { Pane } from "./Pane";
import type { RibbonButton, RibbonFacts } from "./ribbon-facts";
import { openSession, type Session, type SessionListener, type Source } from "./workbook-session";

/** What an open workbook tells the page around it. */
export interface WorkbookEvents {
  readonly onOpened: (session: Session) => void;
  readonly onMade: (bytes: Uint8Array<ArrayBuffer> | null) => void;
  readonly onMenu: (button: RibbonButton) => void;
  readonly onChanged: () => void;
  readonly onForbidden: (reason: Refused["reason"]) => void;
}

interface WorkbookProps extends WorkbookEvents {
  readonly source: Source;
  readonly ribbon: RibbonFacts;
}

/** The grid and the pane of one open workbook. */
export function Workbook(props: WorkbookProps) {
  const grid = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [isPaneOpen, setPaneOpen] = useState(true);
  const session = useSession(props, { grid, frame, setPaneOpen });
  return (
    <main className="workbook">
      <div className="grid" ref={grid} />
      {session && (
        <Pane
          frame={frame}
          address={props.ribbon.pane}
          windowName={session.host.windowName}
          isOpen={isPaneOpen}
          onClose={() => {
            session.host.setPaneState("Background");
            session.focusGrid();
          }}
        />
      )}
    </main>
  );
}

interface Places {
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly setPaneOpen: (isOpen: boolean) => void;
}

/** Opens the workbook once the grid's element stands, and closes it with the element. */
function useSession(props: WorkbookProps, { grid, frame, setPaneOpen }: Places): Session | null {
  const [session, setSession] = useState<Session | null>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    const { source, ribbon } = latest.current;
    if (!grid.current) return undefined;
    const paneWindow = () => frame.current?.contentWindow ?? null;
    const listener = listenerOf(() => latest.current, paneWindow, setPaneOpen);
    let close: (() => void) | null = null;
    void openSession({ container: grid.current, source, ribbon, listener }).then((opened) => {
      close = join(opened, paneWindow);
      setSession(opened);
      latest.current.onOpened(opened);
    });
    return () => close?.();
  }, [grid, frame, setPaneOpen]);
  return session;
}

/** Lets the pane's window talk to the session; gives what ends both. */
function join(session: Session, paneWindow: () => Window | null): () => void {
  const receive = ({ source, data }: MessageEvent<unknown>) => {
    if (source === paneWindow()) session.host.receive(data);
  };
  addEventListener("message", receive);
  return () => {
    removeEventListener("message", receive);
    session.close();
  };
}

function listenerOf(
  page: () => WorkbookEvents,
  paneWindow: () => Window | null,
  setPaneOpen: (isOpen: boolean) => void,
): SessionListener {
  return {
    post: (text) => paneWindow()?.postMessage(text, location.origin),
    paneStateChanged: (state) => setPaneOpen(state === "Visible"),
    workbookMade: (bytes) => page().onMade(bytes),
    menuChosen: (button) => page().onMenu(button),
    changed: () => page().onChanged(),
    refused: (reason) => page().onForbidden(reason),
  };
}
