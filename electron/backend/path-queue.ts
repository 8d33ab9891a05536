/** Runs tasks on one path after another; tasks on different paths run side by side. */
export interface PathQueue {
  run<Result>(path: string, task: () => Promise<Result>): Promise<Result>;
  /** Settles when nothing runs and nothing waits. */
  idle(): Promise<void>;
}

export function createPathQueue(): PathQueue {
  const lastByPath = new Map<string, Promise<unknown>>();

  return {
    run(path, task) {
      const result = (lastByPath.get(path) ?? Promise.resolve()).then(task);
      const settled = result.then(
        () => undefined,
        () => undefined,
      );
      lastByPath.set(path, settled);
      void settled.then(() => {
        if (lastByPath.get(path) === settled) lastByPath.delete(path);
      });
      return result;
    },

    async idle() {
      while (lastByPath.size > 0) await Promise.all(lastByPath.values());
    },
  };
}
