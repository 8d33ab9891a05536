/** Remembers what is under way, so that closing can wait for it. */
export interface UnderWay {
  track<Result>(work: Promise<Result>): Promise<Result>;
  settled(): Promise<void>;
}

export function createUnderWay(): UnderWay {
  const running = new Set<Promise<unknown>>();
  return {
    track(work) {
      running.add(work);
      const forget = () => void running.delete(work);
      work.then(forget, forget);
      return work;
    },
    async settled() {
      await Promise.allSettled(running);
    },
  };
}
