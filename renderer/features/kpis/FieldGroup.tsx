import type { ReactNode } from 'react';
import styles from './kpis.module.css';

interface FieldGroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function FieldGroup({ title, children }: FieldGroupProps) {
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      <div className={styles.fields}>{children}</div>
    </fieldset>
  );
}
