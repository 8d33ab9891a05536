import { type DownloadOutcome, downloadElectron } from './download-electron';
import type { Surroundings } from './surroundings';

const MEGABYTE = 1_000_000;
/** Where lines cannot be overwritten, not every step is worth one. */
const LINE_EVERY = 20 * MEGABYTE;
const CTRL_C = '\u0003';
/** What shells report of a program that Ctrl-C has ended. */
const INTERRUPTED = 130;

/** Downloads Electron and shows how far it is; one key goes on in the browser instead. */
export async function offerDownload(
  installScript: string,
  { say, t }: Pick<Surroundings, 'say' | 't'>,
): Promise<DownloadOutcome> {
  const stopping = new AbortController();
  say(t('launch.download.start'));
  let isInterrupted = false;
  const letGo = listenForKeys((keys) => {
    // While keys are read singly, Ctrl-C is one of them and no signal.
    isInterrupted ||= keys.includes(CTRL_C);
    if (isInterrupted || keys.toLowerCase().includes('b')) stopping.abort();
  });
  if (process.stdin.isTTY) say(t('launch.download.key'));
  const show = process.stdout.isTTY ? overwriteLine : everyFewMegabytes(say);
  const outcome = await downloadElectron({
    installScript,
    signal: stopping.signal,
    onProgress(bytes) {
      const megabytes = Math.round(bytes / MEGABYTE);
      // The download is moved away before it is unpacked.
      if (bytes === 0) show(t('launch.download.unpacking'), Infinity);
      else show(t('launch.download.progress', { megabytes }), bytes);
    },
  });
  letGo();
  if (process.stdout.isTTY) process.stdout.write('\n');
  if (isInterrupted) process.exit(INTERRUPTED);
  return outcome;
}

function overwriteLine(line: string): void {
  process.stdout.write(`\r\u001b[K${line}`);
}

function everyFewMegabytes(say: (line: string) => void): (line: string, bytes: number) => void {
  let said = 0;
  return (line, bytes) => {
    if (bytes - said < LINE_EVERY) return;
    said = bytes;
    say(line);
  };
}

/** Reads keys without Enter, where someone can press them. */
function listenForKeys(hear: (keys: string) => void): () => void {
  const { stdin } = process;
  if (!stdin.isTTY) return () => {};
  const read = (keys: Buffer) => hear(keys.toString());
  stdin.setRawMode(true).resume().on('data', read);
  return () => {
    stdin.off('data', read).setRawMode(false).pause();
  };
}
