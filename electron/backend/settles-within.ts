/** Whether a promise settled in time; what it settled to does not matter. */
export async function settlesWithin(milliseconds: number, promise: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const inTime = promise.then(
    () => true,
    () => true,
  );
  const isInTime = await Promise.race([inTime, tooLate]);
  clearTimeout(timer);
  return isInTime;
}
