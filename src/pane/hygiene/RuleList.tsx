import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { HygieneSetting } from "../../excel/hygieneOf";
import type { HygieneRule } from "../../terms/hygieneRules";
import { Action } from "../kit/Action";
import { Note } from "../kit/Note";
import { RowList } from "../kit/RowList";
import { Section } from "../kit/Section";
import { Toggle } from "../kit/Toggle";
import { useType } from "../kit/type";
import { counted } from "../words/counted";
import { limitWords, ruleTitle, unknownWords } from "./ruleWords";

const useStyles = makeStyles({
  // Under the words, not under the switch.
  limit: { padding: "0 0 8px 52px", marginTop: "-6px" },
  notes: { display: "flex", flexDirection: "column", gap: "8px", marginTop: "12px" },
});

interface RuleListProps {
  readonly settings: readonly HygieneSetting[];
  /** How many deals each rule asks about. */
  readonly asked: ReadonlyMap<HygieneRule, number>;
  /** Of how many deals it is not known whether the rule holds. */
  readonly unknown: ReadonlyMap<HygieneRule, number>;
  /** Whether anybody can say which deals are large. */
  readonly knowsLarge: boolean;
  readonly onTurn: (setting: HygieneSetting) => void;
  readonly onLimit: (setting: HygieneSetting) => void;
}

/** The rules of hygiene, each with its switch, its limit and the way to where it is set. */
export function RuleList({ settings, asked, unknown, knowsLarge, onTurn, onLimit }: RuleListProps) {
  const styles = useStyles();
  const isOn = settings.filter(({ on }) => on !== "No");
  return (
    <Section title="What is asked" side={`${isOn.length} of ${settings.length} on`}>
      <RowList>
        {settings.map((setting) => (
          <li key={setting.rule}>
            <Toggle
              title={ruleTitle(setting.rule)}
              mark={null}
              meta={metaOf(setting, asked.get(setting.rule) ?? 0)}
              isOn={setting.on !== "No"}
              onTurn={() => onTurn(setting)}
            />
            {setting.hasLimit && setting.on !== "No" && <LimitLink setting={setting} onLimit={onLimit} />}
          </li>
        ))}
      </RowList>
      <div className={styles.notes}>
        {!knowsLarge && isOn.some(({ rule }) => rule === "contacts") && (
          <Note>
            {ruleTitle("contacts")}. Not known while the period has no target: large is a share of it.
          </Note>
        )}
        {[...unknown].map(([rule, deals]) => (
          <Note key={rule}>
            {ruleTitle(rule)}. {unknownWords(rule, deals)}
          </Note>
        ))}
      </div>
    </Section>
  );
}

function metaOf({ rule, limit, hasLimit, on }: HygieneSetting, deals: number): string {
  const words = limitWords(rule, limit, hasLimit);
  return on === "No" ? `Off. ${words}` : `${words} · ${counted(deals, "deal")}`;
}

function LimitLink({
  setting,
  onLimit,
}: Pick<RuleListProps, "onLimit"> & { readonly setting: HygieneSetting }) {
  const styles = useStyles();
  const type = useType();
  return (
    <div className={mergeClasses(type.quiet, styles.limit)}>
      <Action onPress={() => onLimit(setting)}>Change the limit on Settings</Action>
    </div>
  );
}
