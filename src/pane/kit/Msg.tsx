import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  bar: { "& .fui-MessageBarTitle": { display: "block" } },
  body: { fontSize: "14px", lineHeight: "20px" },
});

export interface MsgProps {
  readonly intent: "error" | "warning" | "info";
  readonly title: string;
  readonly children?: ReactNode;
}

/** What is wrong, where, and what to do. An error takes the focus when it appears. */
export function Msg({ intent, title, children }: MsgProps) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (intent === "error") bar.current?.focus();
  }, [intent, title]);
  return (
    <div ref={bar} tabIndex={-1} role={intent === "error" ? "alert" : undefined}>
      <MessageBar intent={intent} layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{title}</MessageBarTitle>
          {children}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
