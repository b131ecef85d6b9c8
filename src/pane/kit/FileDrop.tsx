import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentRegular } from "@fluentui/react-icons/svg/document";
import { type ReactNode, useRef } from "react";
import { PRIMARY } from "./Primary";
import { useType } from "./type";
import { type FileTakers, takeFiles } from "./useFileDrop";

const useStyles = makeStyles({
  area: {
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: "4px",
    padding: "28px 16px",
    textAlign: "center",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    alignItems: "center",
  },
  over: {
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  icon: { color: tokens.colorNeutralForeground2 },
});

export interface FileDropProps extends FileTakers {
  readonly what: string;
  readonly how: string;
  /** File name endings for the chooser, such as ".csv,.txt". */
  readonly accept: string;
  readonly isOver: boolean;
  /** Another way in, below the button. */
  readonly children?: ReactNode;
}

/** The place to let a file go, with a button for those who do not drag. */
export function FileDrop({ what, how, accept, isOver, children, ...takers }: FileDropProps) {
  const styles = useStyles();
  const type = useType();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className={mergeClasses(styles.area, isOver && styles.over)}>
      <DocumentRegular fontSize={28} className={styles.icon} />
      <span className={type.strong}>{isOver ? "Let go to read it" : `Drop ${what} here`}</span>
      <span className={type.quiet}>{how}</span>
      <Button appearance="primary" {...{ [PRIMARY]: "" }} onClick={() => chooser.current?.click()}>
        Choose a file
      </Button>
      {children}
      <input
        ref={chooser}
        type="file"
        accept={accept}
        hidden
        multiple={takers.onFiles !== undefined}
        aria-label={`The file with ${what}`}
        onChange={(event) => {
          takeFiles(takers, event.currentTarget.files);
          event.currentTarget.value = "";
        }}
      />
    </div>
  );
}
