import { useEffect, useRef, useState, type RefObject } from "react";
import type { Refused } from "../book/types/event";
import { paneWindowName } from "../protocol/openHost";
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
  const [conversationId] = useState(() => crypto.randomUUID());
  const session = useSession(props, { conversationId, grid, frame, setPaneOpen });
  return (
    <main className="workbook">
      <div className="grid" ref={grid} />
      <Pane
        frame={frame}
        address={props.ribbon.pane}
        windowName={paneWindowName({ conversationId, hostOrigin: location.origin })}
        isOpen={isPaneOpen}
        onClose={() => {
          session?.host.setPaneState("Background");
          session?.focusGrid();
        }}
      />
    </main>
  );
}

interface Places {
  readonly conversationId: string;
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly setPaneOpen: (isOpen: boolean) => void;
}

/** Opens the workbook once the grid's element stands, and closes it with the element. */
function useSession(props: WorkbookProps, places: Places): Session | null {
  const { conversationId, grid, frame, setPaneOpen } = places;
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
    const line = listenTo(paneWindow);
    const opening = openSession({ container: grid.current, conversationId, source, ribbon, listener });
    void opening.then((opened) => {
      line.join(opened);
      setSession(opened);
      latest.current.onOpened(opened);
    });
    return () => line.end();
  }, [conversationId, grid, frame, setPaneOpen]);
  return session;
}

/** What the pane's window says, kept until the session is there to hear it. */
interface Line {
  join(session: Session): void;
  end(): void;
}

/** Pane and workbook start at the same time; the pane is often the first to speak. */
function listenTo(paneWindow: () => Window | null): Line {
  let session: Session | null = null;
  const waiting: unknown[] = [];
  const receive = ({ source, data }: MessageEvent<unknown>) => {
    if (source === null || source !== paneWindow()) return;
    if (session) session.host.receive(data);
    else waiting.push(data);
  };
  addEventListener("message", receive);
  return {
    join: (opened) => {
      session = opened;
      for (const data of waiting.splice(0)) opened.host.receive(data);
    },
    end: () => {
      removeEventListener("message", receive);
      session?.close();
    },
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
