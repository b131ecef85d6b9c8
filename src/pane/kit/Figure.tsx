import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useType } from "./type";

const useStyles = makeStyles({ value: { fontSize: "20px", lineHeight: "26px", fontWeight: 600 } });

/** One of the large figures: what it is, and how much. */
export function Figure({ label, value }: { readonly label: string; readonly value: ReactNode }) {
  const styles = useStyles();
  const type = useType();
  return (
    <div>
      <div className={type.quiet}>{label}</div>
      <div className={mergeClasses(styles.value, type.figure)}>{value}</div>
    </div>
  );
}
