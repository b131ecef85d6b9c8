import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Steps } from "../kit/Steps";

export interface ReadingPageProps {
  readonly fileName: string;
  /** Whether it is read by now, and its rows are matched and compared with the book. */
  readonly isRead: boolean;
}

/** While a file is read and checked; how far it is stands in the dock. */
export function ReadingPage({ fileName, isRead }: ReadingPageProps) {
  const title = isRead ? "Checking the rows" : "Reading the file";
  return (
    <Page name="Import">
      <Steps at={1} name="Columns" />
      <Head title={title} lead={`${fileName}. Nothing is written yet.`} />
    </Page>
  );
}
