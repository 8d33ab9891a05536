import { type DownloadOutcome, downloadElectron } from './download-electron';
import type { Surroundings } from './surroundings';

const MEGABYTE = 1_000_000;
/** Where lines cannot be overwritten, not every step is worth one. */
const LINE_EVERY = 20 * MEGABYTE;
const CTRL_C = '\u0003';

/** Downloads Electron and shows how far it is; one key goes on in the browser instead. */
export async function offerDownload(
  installScript: string,
  { say, t }: Pick<Surroundings, 'say' | 't'>,
): Promise<DownloadOutcome> {
  const stopping = new AbortController();
  say(t('launch.download.start'));
  const letGo = listenForKey(() => stopping.abort());
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
function listenForKey(stop: () => void): () => void {
  const { stdin } = process;
  if (!stdin.isTTY) return () => {};
  const hear = (keys: Buffer) => {
    const text = keys.toString();
    // While keys are read singly, Ctrl-C is one of them and no signal.
    if (text.includes(CTRL_C)) process.exit(130);
    if (text.toLowerCase().includes('b')) stop();
  };
  stdin.setRawMode(true).resume().on('data', hear);
  return () => {
    stdin.off('data', hear).setRawMode(false).pause();
  };
}
