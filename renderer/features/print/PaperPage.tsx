import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Paper } from '../../../shared/contract/contract';
import { largestThatFits } from './largest-that-fits';
import { type Orientation, roomOnPage } from './paper-size';
import styles from './printed.module.css';

interface PaperPageProps {
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly children: ReactNode;
}

/** A part of the print that begins on a page of its own and goes on to as many as it needs. */
export function PaperPage({ paper, orientation, children }: PaperPageProps) {
  return (
    <section className={styles.page} data-page={`${paper}-${orientation}`}>
      {children}
    </section>
  );
}

interface FittedPageProps extends PaperPageProps {
  /** Points that type may be set in, from small to large. */
  readonly sizes: readonly number[];
  /** Hears whether all of it is on one page. */
  readonly onFit?: (fits: boolean) => void;
}

/** The same on one page, in the largest type that allows it; where none does it goes on in middling type. */
export function FittedPage({ paper, orientation, sizes, onFit, children }: FittedPageProps) {
  const page = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = page;
    if (current === null) return;
    const heightAt = (size: number) => {
      current.style.fontSize = `${size}pt`;
      return current.offsetHeight;
    };
    const fitting = largestThatFits(sizes, roomOnPage(paper, orientation), heightAt);
    current.style.fontSize = `${fitting ?? sizes[Math.floor(sizes.length / 2)] ?? 9}pt`;
    onFit?.(fitting !== null);
  }, [paper, orientation, sizes, onFit, children]);
  return (
    <section ref={page} className={styles.page} data-page={`${paper}-${orientation}`}>
      {children}
    </section>
  );
}
