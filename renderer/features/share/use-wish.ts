import { useMemo, useState } from 'react';
import type { Paper } from '../../../shared/contract/contract';

/** The paper that was chosen on one of the parts of the step, for all of them. */
export interface ChosenPaper {
  readonly paper: Paper;
  readonly onPaper: (paper: Paper) => void;
}

/** What is to be made, as people put it together choice by choice; the paper is one for all parts. */
export function useWish<Rest extends object>({ paper, onPaper }: ChosenPaper, first: Rest) {
  const [rest, setRest] = useState(first);
  const wish = useMemo(() => ({ ...rest, paper }), [rest, paper]);
  const choose = ({ paper: next, ...choice }: Partial<Rest> & Partial<Pick<ChosenPaper, 'paper'>>) => {
    if (next !== undefined) onPaper(next);
    setRest((before) => ({ ...before, ...choice }));
  };
  return { wish, choose };
}
