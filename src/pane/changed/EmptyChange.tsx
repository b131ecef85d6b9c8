import type { ReactNode } from "react";
import { Back } from "../kit/Back";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";

export interface EmptyChangeProps {
  readonly title: string;
  readonly lead?: string;
  /** It stands only until the history is read. */
  readonly isPassing?: boolean;
  readonly onBack: () => void;
  readonly children?: ReactNode;
}

/** The page What changed where it has nothing to show, and why. */
export function EmptyChange({ title, lead, isPassing = false, onBack, children }: EmptyChangeProps) {
  return (
    <Page name="Forecast">
      <div>
        <Back to="Forecast" onBack={onBack} />
        <Head title={title} isPassing={isPassing} {...(lead === undefined ? {} : { lead })} />
      </div>
      {children}
    </Page>
  );
}
