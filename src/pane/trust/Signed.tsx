import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { State, type StateKind } from "../kit/State";
import { useType } from "../kit/type";

const useStyles = makeStyles({
  line: { display: "flex", gap: "6px", alignItems: "flex-start", marginTop: "4px" },
});

/** A sentence with the sign of how things stand before it. */
export function Signed({ kind, children }: { readonly kind: StateKind; readonly children: ReactNode }) {
  const styles = useStyles();
  const type = useType();
  return (
    <div className={mergeClasses(type.small, styles.line)}>
      <State kind={kind} />
      <span>{children}</span>
    </div>
  );
}
