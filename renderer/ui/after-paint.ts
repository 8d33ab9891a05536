/** A window that nobody sees draws no frames, so that nothing may wait for one for ever. */
const LONGEST_WAIT_MS = 100;

/** Runs the work once the frame that is being made now is on screen. */
export function afterPaint(work: () => void): void {
  const timer = setTimeout(run, LONGEST_WAIT_MS);
  requestAnimationFrame(() => {
    // A message comes after the frame that the callback belongs to.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = run;
    port2.postMessage(null);
  });

  let isDone = false;
  function run(): void {
    clearTimeout(timer);
    if (!isDone) work();
    isDone = true;
  }
}
