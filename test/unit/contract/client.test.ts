import { describe, expect, it } from 'vitest';
import { createClient } from '../../../shared/contract/client';
import { createDispatcher } from '../../../shared/contract/dispatch';
import type { Transport, WireResult } from '../../../shared/contract/wire';
import { AppError, type ErrorCode } from '../../../shared/errors';
import { aToyApi, toyContract, type ToyApi } from './toy-contract';

/** A client whose transport is a function call, all the way to an API and back. */
function connected(replaced: Partial<ToyApi> = {}): ToyApi {
  const dispatcher = createDispatcher(toyContract, aToyApi(replaced), () => undefined);
  return createClient(toyContract, {
    request: dispatcher.request,
    subscribe: (name, payload, listener) =>
      dispatcher.subscribe(name, payload, listener) ?? (() => undefined),
  });
}

/** A client of a transport that answers everything with the same. */
function answeredWith(answer: unknown, transport: Partial<Transport> = {}): ToyApi {
  return createClient(toyContract, {
    request: async () => answer as WireResult,
    subscribe: () => () => undefined,
    ...transport,
  });
}

const rejectsWith = async (promise: Promise<unknown>, code: ErrorCode) => {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(AppError);
  expect(error).toMatchObject({ code });
};

describe('through a client', () => {
  it('a call is a function', async () => {
    expect(await connected().double({ number: 4 })).toEqual({ doubled: 8 });
  });

  it('progress arrives, then the answer', async () => {
    const heard: unknown[] = [];
    expect(await connected().count({ to: 2 }, { onProgress: (progress) => heard.push(progress) })).toEqual({
      counted: 2,
    });
    expect(heard).toEqual([{ reached: 1 }, { reached: 2 }]);
  });

  it('a cancelled call rejects as cancelled', async () => {
    const controller = new AbortController();
    const answer = connected({
      count: (_, options) =>
        new Promise((_resolve, reject) => {
          options?.signal?.addEventListener('abort', () => reject(new AppError('cancelled')));
        }),
    }).count({ to: 2 }, { signal: controller.signal });
    controller.abort();
    await rejectsWith(answer, 'cancelled');
  });

  it('events arrive until the listener unsubscribes', () => {
    const heard: unknown[] = [];
    connected().ticks({ from: 5 }, (event) => heard.push(event))();
    expect(heard).toEqual([{ tick: 5 }, { tick: 6 }]);
  });

  it('an error keeps its code and its details', async () => {
    const failing = connected({
      double: () => Promise.reject(new AppError('read-only', { file: 'A.kpiw' })),
    });
    await expect(failing.double({ number: 1 })).rejects.toMatchObject({
      code: 'read-only',
      details: { file: 'A.kpiw' },
    });
  });

  it('a payload that does not fit is refused', async () => {
    await rejectsWith(connected().count({ to: 11 }), 'bad-request');
  });
});

describe('what the other side may get wrong', () => {
  it.each([
    ['no result at all', undefined],
    ['text', 'Bad gateway'],
    ['an unknown error code', { ok: false, code: 'oops', details: {} }],
    ['a value that does not fit', { ok: true, value: { doubled: 'eight' } }],
    ['no value', { ok: true }],
  ])('becomes an error with a code: %s', async (_, answer) => {
    await rejectsWith(answeredWith(answer).double({ number: 1 }), 'internal');
  });

  it('keeps what does not fit as the cause', async () => {
    await expect(answeredWith('Bad gateway').double({ number: 1 })).rejects.toHaveProperty('cause');
  });

  it('never reaches a listener: progress and events that do not fit are dropped', async () => {
    const heard: unknown[] = [];
    const client = answeredWith(undefined, {
      request: async (_name, _payload, options) => {
        options?.onProgress?.({ reached: 'half' });
        options?.onProgress?.({ reached: 1 });
        return { ok: true, value: { counted: 1 } };
      },
      subscribe: (_name, _payload, listener) => {
        listener('now');
        listener({ tick: 1 });
        return () => undefined;
      },
    });
    await client.count({ to: 1 }, { onProgress: (progress) => heard.push(progress) });
    client.ticks({ from: 1 }, (event) => heard.push(event));
    expect(heard).toEqual([{ reached: 1 }, { tick: 1 }]);
  });

  it('a call that knows no progress ignores it', async () => {
    const client = answeredWith(undefined, {
      request: async (_name, _payload, options) => ({
        ok: true,
        value: { doubled: options?.onProgress ? 1 : 0 },
      }),
    });
    expect(await client.double({ number: 1 })).toEqual({ doubled: 0 });
  });
});
