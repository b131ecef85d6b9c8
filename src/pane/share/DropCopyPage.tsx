import { makeStyles } from "@fluentui/react-components";
import type { Refusal } from "../../share/refused";
import { FileDrop } from "../kit/FileDrop";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Quiet } from "../kit/Quiet";
import { useFileDrop } from "../kit/useFileDrop";
import { Refused } from "./Refused";

export interface DropCopyPageProps {
  readonly refusal: Refusal | null;
  readonly onCell: (address: string) => void;
  readonly onFile: (file: File) => void;
  readonly onBack: () => void;
}

const useStyles = makeStyles({ whole: { display: "flex", flexDirection: "column", gap: "16px" } });

/** Where Excel does not hand out the workbook: the user saves a copy and drops it here. */
export function DropCopyPage({ refusal, onCell, onFile, onBack }: DropCopyPageProps) {
  const styles = useStyles();
  const { isOver, handlers } = useFileDrop(onFile);
  return (
    <Page name="Share" dock={{ quiet: <Quiet words="Back" onPress={onBack} /> }}>
      <div className={styles.whole} {...handlers}>
        {refusal && <Refused refusal={refusal} onCell={onCell} />}
        <Head
          title="Drop a saved copy of this book"
          lead="This Excel does not hand out the workbook. Save a copy of it (File › Save As › Download a Copy) and drop that here."
        />
        <FileDrop
          what="the saved copy of this book"
          how="An .xlsx or .xlsm file. It is read on this computer."
          accept=".xlsx,.xlsm"
          isOver={isOver}
          onFile={onFile}
        />
      </div>
    </Page>
  );
}
