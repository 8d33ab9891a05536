import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fitLines } from './fit-lines';
import styles from './room.module.css';

interface FittingListProps {
  /** One `<li>` per line. */
  readonly children: readonly ReactNode[];
  readonly label: string;
  /** The line that has to be among those that are shown. */
  readonly current: number | null;
  /** How many lines there are before the first one here, and altogether. */
  readonly first?: number;
  readonly total?: number;
}

/** As many lines as fit, around the current one, and how many there are beside them. */
export function FittingList(props: FittingListProps) {
  const { children, label, current, first = 0, total } = props;
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState({ from: 0, to: children.length });
  const place = current ?? 0;

  // After every drawing: any word in it may have made a line longer.
  useLayoutEffect(() => {
    const fit = () => {
      if (!list.current) return;
      const next = showFitting(list.current, place);
      setShown((before) => (before.from === next.from && before.to === next.to ? before : next));
    };
    fit();
    const observer = new ResizeObserver(fit);
    if (list.current) observer.observe(list.current);
    return () => observer.disconnect();
  });

  const before = first + shown.from;
  const after = (total ?? children.length) - first - shown.to;
  return (
    <div className={styles.fitting}>
      <ul ref={list} className={styles.lines} aria-label={label}>
        {children}
      </ul>
      <p className={styles.more}>
        {before > 0 && <span>{t('room.before', { count: before })}</span>}
        {after > 0 && <span>{t('room.after', { count: after })}</span>}
      </p>
    </div>
  );
}

/** Hides what does not fit, and answers what is left. */
function showFitting(list: HTMLElement, current: number) {
  const lines = [...list.children].filter((line) => line instanceof HTMLElement);
  for (const line of lines) line.hidden = false;
  const gap = Number.parseFloat(getComputedStyle(list).rowGap) || 0;
  const heights = lines.map((line) => line.getBoundingClientRect().height);
  // Parts of a pixel add up differently in a sum than on the screen.
  const shown = fitLines(heights, gap, list.getBoundingClientRect().height + 1, current);
  lines.forEach((line, index) => (line.hidden = index < shown.from || index >= shown.to));
  return shown;
}
