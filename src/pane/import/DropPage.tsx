import { Button, makeStyles } from "@fluentui/react-components";
import { FileDrop } from "../kit/FileDrop";
import { Head } from "../kit/Head";
import { Msg } from "../kit/Msg";
import { Note } from "../kit/Note";
import { Page } from "../kit/Page";
import { useFileDrop } from "../kit/useFileDrop";
import type { FaultWords } from "./exportFaultWords";
import { PasteRows } from "./PasteRows";
import { usePaste } from "./usePaste";

const useStyles = makeStyles({
  whole: { display: "flex", flexDirection: "column", gap: "16px", minHeight: "60vh" },
  sample: { alignSelf: "flex-start", paddingLeft: "4px" },
});

export interface DropPageProps {
  readonly fault: FaultWords | null;
  readonly onFile: (file: File) => void;
  /** Takes several leadership copies at once. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPaste: (rows: string) => void;
  readonly onSample: () => void;
}

/** The way in: drop a file anywhere on the page, choose one, or paste rows. */
export function DropPage({ fault, onFile, onFiles, onPaste, onSample }: DropPageProps) {
  const styles = useStyles();
  const { isOver, handlers } = useFileDrop(onFile, onFiles);
  usePaste((pasted) => (typeof pasted === "string" ? onPaste(pasted) : onFile(pasted)));
  return (
    <Page name="Import">
      <div className={styles.whole} {...handlers}>
        {fault && (
          <Msg intent="error" title={fault.title}>
            {fault.body}
          </Msg>
        )}
        <Head title="Import" lead="You see every change before it is written. Undo brings it all back." />
        <FileDrop
          what="the CRM export"
          how="CSV or Excel file, or rows copied in Excel or the CRM"
          accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xls,.htm,.html,text/csv"
          isOver={isOver}
          {...{ onFile, onFiles }}
        >
          <PasteRows onPaste={onPaste} />
        </FileDrop>
        <Button appearance="subtle" className={styles.sample} onClick={onSample}>
          Try it with a sample team
        </Button>
        <Note>
          Leadership copies of several managers, dropped together, become one team roll-up on a tab of its
          own.
        </Note>
        <Note>
          The file is read on this computer only. What you or a rep wrote in the book (judgment, strategy,
          your own columns) is never overwritten.
        </Note>
      </div>
    </Page>
  );
}
