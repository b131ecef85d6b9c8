import type { RefObject } from "react";

interface PaneProps {
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly address: string;
  /** What office.js reads to find its host. */
  readonly windowName: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The add-in's task pane. Closed, it runs on: the add-in's functions live in it. */
export function Pane({ frame, address, windowName, isOpen, onClose }: PaneProps) {
  return (
    <aside className="pane" aria-label="Control Book" hidden={!isOpen}>
      <div className="pane-head">
        <span>Control Book</span>
        <button aria-label="Close the pane" title="Close the pane" onClick={onClose}>
          ×
        </button>
      </div>
      <iframe ref={frame} name={windowName} src={address} title="Control Book pane" />
    </aside>
  );
}
