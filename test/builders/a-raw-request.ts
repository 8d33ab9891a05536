import { connect } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** Sends exactly these lines over a socket, so that nothing is added or put right, and reads until the end. */
export function aRawRequest(port: number, lines: readonly string[], body = ''): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port });
    let text = '';
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => (text += String(chunk)));
    socket.on('error', reject);
    socket.on('close', () => resolve(answerOf(text)));
    socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`);
  });
}

function answerOf(text: string): RawAnswer {
  const [head = '', ...body] = text.split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), head, body: body.join('\r\n\r\n') };
}

/** The lines of a request that would be let in, with some headers changed or (undefined) left out. */
export function requestLines(
  start: string,
  headers: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  return [`${start} HTTP/1.1`, ...lines, 'Connection: close'];
}
