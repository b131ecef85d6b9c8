import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useEffect, useId, useRef } from "react";
import { State } from "../kit/State";
import { useType } from "../kit/type";
import type { SetupPart } from "./setupPart";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  heading: { margin: 0, font: "inherit" },
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    width: "100%",
    minHeight: "44px",
    boxSizing: "border-box",
    padding: "8px 0",
    border: 0,
    background: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  waiting: { cursor: "default", color: tokens.colorNeutralForeground2, ":hover": { background: "none" } },
  lead: { width: "20px", flexShrink: 0, paddingTop: "1px" },
  line: { display: "block" },
  inside: { padding: "0 0 12px 28px" },
  plain: { paddingLeft: 0 },
  chevron: {
    color: tokens.colorNeutralForeground3,
    alignSelf: "center",
    flexShrink: 0,
    transition: "transform 120ms",
    "@media (prefers-reduced-motion: reduce)": { transition: "none" },
  },
  turned: { transform: "rotate(90deg)" },
});

/** The attribute of the field that takes the focus when its part opens by itself. */
const FIRST_FIELD = "data-first";

export interface PartListProps {
  readonly parts: readonly SetupPart[];
  /** The title of the part that is open; null when all are closed. */
  readonly open: string | null;
  /** Steps have numbers until they are ticked; settings have neither. */
  readonly isNumbered: boolean;
  /** Nothing can be filled in yet but the first. */
  readonly isWaiting?: boolean;
  readonly onOpen: (title: string | null) => void;
}

/** The parts of Setup under each other, one open at a time. When one is kept and the next opens, the focus goes along. */
export function PartList({ parts, open, isNumbered, isWaiting = false, onOpen }: PartListProps) {
  const styles = useStyles();
  const list = useRef<HTMLOListElement>(null);
  const seen = useRef(open);
  const isByHand = useRef(false);
  useEffect(() => {
    if (seen.current !== open && !isByHand.current && open !== null) focusOpen(list.current);
    seen.current = open;
    isByHand.current = false;
  }, [open]);
  return (
    <ol role="list" className={styles.list} ref={list}>
      {parts.map((part, index) => (
        <PartItem
          key={part.title}
          part={part}
          number={isNumbered ? index + 1 : null}
          isOpen={part.title === open}
          isWaiting={isWaiting && index > 0}
          onTurn={() => {
            isByHand.current = true;
            onOpen(part.title === open ? null : part.title);
          }}
        />
      ))}
    </ol>
  );
}

function focusOpen(list: HTMLElement | null): void {
  const place =
    list?.querySelector<HTMLElement>(`[${FIRST_FIELD}]`) ??
    list?.querySelector<HTMLElement>("[aria-expanded=true]");
  place?.focus();
}

interface PartItemProps {
  readonly part: SetupPart;
  readonly number: number | null;
  readonly isOpen: boolean;
  readonly isWaiting: boolean;
  readonly onTurn: () => void;
}

function PartItem({ part, number, isOpen, isWaiting, onTurn }: PartItemProps) {
  const styles = useStyles();
  const inside = useId();
  return (
    <li className={styles.item}>
      <h2 className={styles.heading}>
        {isWaiting ? (
          <span className={mergeClasses(styles.row, styles.waiting)}>
            <PartTitle part={part} number={number} isOpen={false} />
          </span>
        ) : (
          <button
            type="button"
            className={styles.row}
            aria-expanded={isOpen}
            {...(isOpen && { "aria-controls": inside })}
            onClick={onTurn}
          >
            <PartTitle part={part} number={number} isOpen={isOpen} />
            <ChevronRightRegular className={mergeClasses(styles.chevron, isOpen && styles.turned)} />
          </button>
        )}
      </h2>
      {isOpen && (
        <div id={inside} className={mergeClasses(styles.inside, number === null && styles.plain)}>
          {part.body}
        </div>
      )}
    </li>
  );
}

type PartTitleProps = Pick<PartItemProps, "part" | "number" | "isOpen">;

function PartTitle({ part: { title, meta, isDone }, number, isOpen }: PartTitleProps) {
  const styles = useStyles();
  const type = useType();
  return (
    <>
      {number !== null && (
        <span className={mergeClasses(styles.lead, isOpen ? type.strong : type.quiet)}>
          {isDone ? <State kind="good" /> : number}
          {isDone && <span className={type.heard}>done</span>}
        </span>
      )}
      <span className={type.grow}>
        <span className={mergeClasses(styles.line, type.strong)}>{title}</span>
        <span className={mergeClasses(styles.line, type.quiet)}>{meta}</span>
      </span>
    </>
  );
}
