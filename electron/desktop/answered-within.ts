/** Whether a promise settled in time; what it settled to does not matter. */
export async function answeredWithin(milliseconds: number, answer: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const inTime = answer.then(
    () => true,
    () => true,
  );
  const isInTime = await Promise.race([inTime, tooLate]);
  clearTimeout(timer);
  return isInTime;
}
