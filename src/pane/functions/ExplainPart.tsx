import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { Det } from "../kit/Det";
import { functionOf } from "./functionList";

const useStyles = makeStyles({
  list: {
    margin: 0,
    fontSize: "12px",
    lineHeight: "16px",
    overflowWrap: "anywhere",
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: "0 0 8px", whiteSpace: "pre-wrap" },
  },
});

/** What EXPLAIN says of a function, folded. */
export function ExplainPart({ id }: { readonly id: string }) {
  const styles = useStyles();
  const parts = functionOf("EXPLAIN")?.call(id);
  const lines = typeof parts === "object" ? parts.slice(1) : [];
  return (
    <Det title="How it is worked out">
      <dl className={styles.list}>
        {lines.map(([part = "", text = ""]) => (
          <Fragment key={String(part)}>
            <dt>{part}</dt>
            <dd>{text}</dd>
          </Fragment>
        ))}
      </dl>
    </Det>
  );
}
