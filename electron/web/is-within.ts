/** Whether something came to its end before the time was over. */
export async function isWithin(milliseconds: number, ending: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([ending.then(() => true), deadline]);
  } finally {
    clearTimeout(timer);
  }
}
