import { Input, makeStyles, type InputProps } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { minWidth: 0, width: "100%", "& input": { width: "100%", minWidth: 0 } },
});

export interface TextInputProps extends Omit<InputProps, "onChange" | "value"> {
  readonly value: string;
  readonly onType: (value: string) => void;
}

/** A line to type in that fits its grid cell: Fluent's own has a width of its own. */
export function TextInput({ onType, ...rest }: TextInputProps) {
  const styles = useStyles();
  return (
    <Input
      {...rest}
      className={styles.root}
      onChange={(_event, { value }) => {
        onType(value);
      }}
    />
  );
}
