import type { ReactNode } from 'react';
import styles from './kpi-grid.module.css';

interface GridRowProps {
  readonly kpiId: string;
  /** Its place in the whole grid, from 0. */
  readonly index: number;
  /** Its distance from the top of the body, in pixels. */
  readonly top: number;
  readonly template: string;
  readonly isActive: boolean;
  readonly status?: string;
  readonly children: ReactNode;
}

/** A row at its place in the grid; its cells are drawn by whom they belong to. */
export function GridRow({ kpiId, index, top, template, isActive, status, children }: GridRowProps) {
  return (
    <div
      role="row"
      // The header is the first row.
      aria-rowindex={index + 2}
      className={styles.row}
      data-kpi={kpiId}
      data-active={isActive}
      data-status={status}
      style={{ transform: `translateY(${top}px)`, gridTemplateColumns: template }}
    >
      {children}
    </div>
  );
}
