import type { ReactNode } from 'react';
import styles from './dialog-foot.module.css';

interface DialogFootProps {
  /** What the main button would do, in words that follow every choice. */
  readonly summary: string;
  /** The buttons. */
  readonly children: ReactNode;
}

/** The foot of a long dialog: it stays in sight while what stands above it scrolls. */
export function DialogFoot({ summary, children }: DialogFootProps) {
  return (
    <div className={styles.foot}>
      {children}
      <p role="status" className={styles.summary}>
        {summary}
      </p>
    </div>
  );
}
