import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { edge } from "./edge";
import { Progress } from "./Progress";
import { Spoken } from "./Spoken";
import type { Job } from "./standing";
import { useType } from "./type";
import { useAfter } from "./useAfter";

const SHOWN_AFTER_MS = 400;

/** The attribute by which Esc finds the running job's Stop. */
export const STOP = "data-stop";

const useStyles = makeStyles({
  job: {
    padding: `8px ${edge(12)}`,
    backgroundColor: tokens.colorNeutralBackground3,
    display: "flex",
    flexDirection: "column",
    gap: "6px",
  },
  line: { display: "flex", gap: "8px", alignItems: "center" },
  detail: { display: "block" },
  stop: { minHeight: "32px" },
});

/** What the book is doing, how far it is, and Stop; work that is over at once is never announced. */
export function JobBar({ job }: { readonly job: Job }) {
  const styles = useStyles();
  const type = useType();
  const isShown = useAfter(SHOWN_AFTER_MS);
  if (!isShown) return null;
  return (
    <div className={mergeClasses(styles.job, type.small)}>
      <div className={styles.line}>
        <span className={type.grow}>
          <span className={type.strong}>{job.title}</span>
          {job.detail !== undefined && <span className={styles.detail}>{job.detail}</span>}
        </span>
        {job.onStop && (
          <Button size="small" className={styles.stop} {...{ [STOP]: "" }} onClick={job.onStop}>
            Stop
          </Button>
        )}
      </div>
      <Progress label={job.title} done={job.done} />
      <Spoken words={spokenProgress(job)} />
    </div>
  );
}

/** Progress is spoken at the start, the middle and the end only. */
function spokenProgress({ title, done }: Job): string {
  const name = title.replace(/[\d,]+ of [\d,]+ /, "");
  if (done === undefined || done < 0.5) return name;
  return `${name}, ${done < 1 ? "50" : "100"} percent`;
}
