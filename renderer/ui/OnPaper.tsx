import { type ReactNode, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import styles from './on-paper.module.css';
import { useIsPrinting } from './use-is-printing';

export interface OnPaperProps {
  /** What the print is called: by the dialog, and by a file that is made of it. */
  readonly title?: string;
  /** The language of what is printed, where it is not the interface's. */
  readonly language?: string;
  /** What the foot of every page says, where pages have one. */
  readonly foot?: PageFoot | null;
  /** Draws it out of sight before printing begins. */
  readonly isDrawn?: boolean;
  readonly children: ReactNode;
}

/** The foot of a page: a name, and the page's number as `{page}` and `{pages}` among words. */
export interface PageFoot {
  readonly name: string;
  readonly number: string;
}

/** What is printed while this is on screen: it alone, drawn from the moment that printing begins. */
export function OnPaper({ isDrawn = false, ...rest }: OnPaperProps) {
  const isPrinting = useIsPrinting();
  if (!isPrinting && !isDrawn) return null;
  return <Paper {...rest} isPrinting={isPrinting} />;
}

interface PaperProps extends Omit<OnPaperProps, 'isDrawn'> {
  readonly isPrinting: boolean;
}

function Paper({ title, language, foot, isPrinting, children }: PaperProps) {
  useTitle(isPrinting ? title : undefined);
  useFoot(foot ?? null);
  return createPortal(
    <div className={styles.paper} lang={language}>
      {children}
    </div>,
    document.body,
  );
}

function useTitle(title: string | undefined): void {
  useLayoutEffect(() => {
    if (title === undefined) return;
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}

/** Pages are no elements: what their margins say reaches them from the root. */
function useFoot(foot: PageFoot | null): void {
  useLayoutEffect(() => {
    if (foot === null) return;
    const { style } = document.documentElement;
    style.setProperty('--page-name', cssText(foot.name));
    const parts = foot.number.split(/(\{pages?\})/).filter((part) => part !== '');
    style.setProperty('--page-number', parts.map(countedText).join(' '));
    return () => {
      style.removeProperty('--page-name');
      style.removeProperty('--page-number');
    };
  }, [foot]);
}

function countedText(text: string): string {
  const [, counter] = /^\{(pages?)\}$/.exec(text) ?? [];
  return counter ? `counter(${counter})` : cssText(text);
}

/** Any text as a string of CSS. */
function cssText(text: string): string {
  return `"${text.replace(/\s/g, ' ').replace(/["\\]/g, '\\$&')}"`;
}
