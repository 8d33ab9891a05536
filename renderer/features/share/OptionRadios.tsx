import { Radio } from '@mantine/core';
import styles from './share.module.css';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** What that would be, in a few words. */
  readonly text: string;
}

interface OptionRadiosProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few kinds of workbook, each with what it is. */
export function OptionRadios<Value extends string>({
  label,
  options,
  value,
  onChange,
}: OptionRadiosProps<Value>) {
  const choose = (chosen: string) => {
    const option = options.find((one) => one.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <Radio.Group label={label} value={value} onChange={choose}>
      <div className={styles.kinds}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} description={option.text} />
        ))}
      </div>
    </Radio.Group>
  );
}
