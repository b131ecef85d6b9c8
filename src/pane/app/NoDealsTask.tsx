import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { useStore } from "../kit/useStore";
import type { PageName } from "../pages";
import { goToPage } from "./navigation";
import type { TaskProps } from "./taskProps";

const WORDS: Partial<Readonly<Record<PageName, readonly [title: string, lead: string]>>> = {
  Inspect: ["No deals to inspect yet", "Where deals stop, and which of them need a review, is told here."],
  "1:1": ["Nobody to talk with yet", "The owners of your deals stand here, whose 1:1 is late first."],
  Forecast: [
    "Nothing to forecast yet",
    "Each rep’s roll-up, the range and the odds of the target stand here.",
  ],
  Share: ["Nothing to share yet", "From here a copy goes up in which nothing private is left."],
};

/** A page that lives on deals while there are none: what will stand there, and the way in. */
export function NoDealsTask({ app }: TaskProps) {
  const { page } = useStore(app.place);
  const [title, lead] = WORDS[page] ?? ["No deals yet", ""];
  const primary = <Primary onPress={() => goToPage(app, "Import", "by link")}>Import an export</Primary>;
  return (
    <Page name={page} dock={{ state: "It begins with your CRM export", primary }}>
      <Head title={title} lead={lead} />
    </Page>
  );
}
