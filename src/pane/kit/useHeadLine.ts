import { makeStyles } from "@fluentui/react-components";

/** The heading with a choice at its right end. */
export const useHeadLine = makeStyles({
  line: { display: "grid", gridTemplateColumns: "1fr auto", gap: "8px", alignItems: "start" },
});
