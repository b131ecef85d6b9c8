import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Steps } from "../kit/Steps";

/** While a file is read; how far it is stands in the dock. */
export function ReadingPage({ fileName }: { readonly fileName: string }) {
  return (
    <Page name="Import">
      <Steps at={1} name="Columns" />
      <Head title="Reading the file" lead={`${fileName}. Nothing is written yet.`} />
    </Page>
  );
}
