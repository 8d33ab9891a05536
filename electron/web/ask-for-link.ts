import { Agent, request } from 'node:http';
import { z } from '../../shared/zod';
import { LINK_PATH, LINK_SECRET_HEADER } from './guard';
import type { Instance } from './instance-file';

const PATIENCE_MS = 3_000;
const MAX_ANSWER_BYTES = 4096;

/** Asks the host that runs for a fresh link, to open a file where one is named. Undefined where none answers. */
export async function askForLink(
  { port, running }: Instance,
  file: string | undefined,
): Promise<string | undefined> {
  if (!running) return undefined;
  const answer = await post(port, running.secret, JSON.stringify({ file })).catch(() => undefined);
  // Another program may have taken the port since; a link is opened only if it is ours.
  const link = z.string().regex(new RegExp(`^http://127\\.0\\.0\\.1:${port}/start/[\\w-]+$`));
  return z.object({ link }).safeParse(answer).data?.link;
}

function post(port: number, secret: string, body: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const asking = request({
      // An agent of its own knows no proxy, and keeps no connection that the host would wait for.
      agent: new Agent(),
      host: '127.0.0.1',
      port,
      path: LINK_PATH,
      method: 'POST',
      headers: { [LINK_SECRET_HEADER]: secret, 'Content-Type': 'application/json' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    asking.on('error', reject);
    asking.on('response', (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('error', reject);
      answer.on('data', (chunk) => {
        text += String(chunk);
        if (text.length > MAX_ANSWER_BYTES) asking.destroy(new Error('The answer is too long.'));
      });
      answer.on('end', () => {
        try {
          resolve(JSON.parse(text));
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
    });
    asking.end(body);
  });
}
