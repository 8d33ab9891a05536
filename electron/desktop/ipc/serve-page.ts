import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { assertNever } from '../../../shared/assert-never';
import type { Dispatcher } from '../../../shared/contract/dispatch';
import type { WireResult } from '../../../shared/contract/wire';
import { EVENT_CHANNEL, type PageMessage, REQUEST_CHANNEL, type ShellMessage } from './channels';
import { fitsInto, LARGEST_MESSAGE } from './message-size';
import { pageMessageSchema } from './page-message';
import { badRequest, createPageWork, type PageWork } from './page-work';
import { isOwnPage } from './sender';

/** The shell's end of the line to its page. */
export interface PageConnection {
  /** Asks the page to save everything; resolves when it says that it has tried. */
  save(): Promise<void>;
}

type Savings = (() => void)[];

const DONE: WireResult = { ok: true, value: null };

/** Answers one page's messages, and only that page's, until its window is gone. */
export function servePage(contents: WebContents, dispatcher: Dispatcher): PageConnection {
  const send = (message: ShellMessage) => {
    if (!contents.isDestroyed()) contents.send(EVENT_CHANNEL, message);
  };
  const work = createPageWork(dispatcher, send);
  const savings: Savings = [];

  contents.ipc.handle(REQUEST_CHANNEL, (event: IpcMainInvokeEvent, sent: unknown) => {
    const refusal = refuse(event, sent);
    if (refusal) return refusal;
    const message = pageMessageSchema.safeParse(sent);
    return message.success ? answer(message.data, work, savings) : badRequest('');
  });
  contents.once('destroyed', () => work.stopAll());

  return {
    save: () => new Promise((resolve) => send({ kind: 'closing', id: savings.push(resolve) - 1 })),
  };
}

function refuse(event: IpcMainInvokeEvent, sent: unknown): WireResult | undefined {
  if (!isOwnPage(event.senderFrame)) return badRequest('');
  return fitsInto(sent, LARGEST_MESSAGE) ? undefined : tooLarge(sent);
}

function answer(message: PageMessage, work: PageWork, savings: Savings): WireResult | Promise<WireResult> {
  work.enter(message.document);
  switch (message.kind) {
    case 'request':
      return work.run(message);
    case 'subscribe':
      return work.listen(message);
    case 'stop':
      work.stop(message);
      return DONE;
    case 'closing-done':
      savings[message.id]?.();
      return DONE;
    default:
      return assertNever(message);
  }
}

function tooLarge(sent: unknown): WireResult {
  const payload = (sent as { payload?: { fileName?: unknown } }).payload;
  const file = typeof payload?.fileName === 'string' ? payload.fileName : '';
  return { ok: false, code: 'file-too-large', details: { file, megabytes: 50 } };
}
