import { describe, expect, it } from 'vitest';
import { createDispatcher, type Dispatcher } from '../../../shared/contract/dispatch';
import { AppError } from '../../../shared/errors';
import { aToyApi, toyContract, type ToyApi } from './toy-contract';

interface Dispatch extends Dispatcher {
  /** What was reported, as [call, error]. */
  readonly reports: (readonly [string, unknown])[];
}

function dispatch(replaced: Partial<ToyApi> = {}): Dispatch {
  const reports: (readonly [string, unknown])[] = [];
  const dispatcher = createDispatcher(toyContract, aToyApi(replaced), (name, error) =>
    reports.push([name, error]),
  );
  return { ...dispatcher, reports };
}
// A backend in plain JavaScript terms: what it gives need not fit the contract.
const wrong = <Value>(value: unknown) => value as Value;

describe('a call', () => {
  it('is answered with a value', async () => {
    expect(await dispatch().request('double', { number: 4 })).toEqual({ ok: true, value: { doubled: 8 } });
  });

  it.each([undefined, null, {}, { number: '4' }, 'text', []])(
    'with the payload %j is refused',
    async (payload) => {
      const one = dispatch();
      expect(await one.request('double', payload)).toEqual({
        ok: false,
        code: 'bad-request',
        details: { call: 'double' },
      });
      expect(one.reports).toEqual([]);
    },
  );

  it.each(['', 'unknown', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'ticks'])(
    'that is not one is refused: %s',
    async (name) => {
      expect(await dispatch().request(name, { number: 4, from: 1 })).toMatchObject({
        ok: false,
        code: 'bad-request',
      });
    },
  );

  it('passes an expected error on as a value, and reports nothing', async () => {
    const one = dispatch({ double: () => Promise.reject(new AppError('disk-full', { file: 'A.kpiw' })) });
    expect(await one.request('double', { number: 4 })).toEqual({
      ok: false,
      code: 'disk-full',
      details: { file: 'A.kpiw' },
    });
    expect(one.reports).toEqual([]);
  });

  it('reports an error that no one expected, and tells the other side nothing of it', async () => {
    const secret = new Error('/home/someone');
    const one = dispatch({
      double: () => {
        throw secret;
      },
    });
    expect(await one.request('double', { number: 4 })).toEqual({ ok: false, code: 'internal', details: {} });
    expect(one.reports).toEqual([['double', secret]]);
  });

  it('lets no answer out that does not fit', async () => {
    const one = dispatch({ double: async () => wrong({ doubled: 'eight' }) });
    expect(await one.request('double', { number: 4 })).toEqual({ ok: false, code: 'internal', details: {} });
    expect(one.reports).toHaveLength(1);
  });

  it('lets nothing in or out that the contract does not name', async () => {
    let received: unknown;
    const one = dispatch({
      double: async (input) => {
        received = input;
        return wrong({ doubled: 1, secret: 2 });
      },
    });
    expect(await one.request('double', { number: 4, extra: 5 })).toEqual({ ok: true, value: { doubled: 1 } });
    expect(received).toEqual({ number: 4 });
  });
});

describe('a call with progress', () => {
  it('tells what is reached on its way, then answers', async () => {
    const heard: unknown[] = [];
    const result = await dispatch().request(
      'count',
      { to: 3 },
      { onProgress: (progress) => heard.push(progress) },
    );
    expect(heard).toEqual([{ reached: 1 }, { reached: 2 }, { reached: 3 }]);
    expect(result).toEqual({ ok: true, value: { counted: 3 } });
  });

  it('is answered when nobody listens', async () => {
    expect(await dispatch().request('count', { to: 3 })).toEqual({ ok: true, value: { counted: 3 } });
  });

  it('keeps progress back that does not fit, reports it, and still answers', async () => {
    const heard: unknown[] = [];
    const one = dispatch({
      count: async (_, options) => {
        options?.onProgress?.(wrong({ reached: 'half' }));
        return { counted: 0 };
      },
    });
    expect(
      await one.request('count', { to: 3 }, { onProgress: (progress) => heard.push(progress) }),
    ).toMatchObject({ ok: true });
    expect(heard).toEqual([]);
    expect(one.reports.map(([name]) => name)).toEqual(['count']);
  });

  it('can be cancelled', async () => {
    const controller = new AbortController();
    const one = dispatch({
      count: (_, options) =>
        new Promise((_resolve, reject) => {
          options?.signal?.addEventListener('abort', () => reject(new AppError('cancelled')));
        }),
    });
    const answer = one.request('count', { to: 3 }, { signal: controller.signal });
    controller.abort();
    expect(await answer).toEqual({ ok: false, code: 'cancelled', details: {} });
  });
});

describe('a subscription', () => {
  it('hears events until it is unsubscribed', () => {
    const heard: unknown[] = [];
    const listeners = new Set<(event: { tick: number }) => void>();
    const one = dispatch({
      ticks: (_, listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    });
    const stop = one.subscribe('ticks', { from: 1 }, (event) => heard.push(event));
    for (const listener of listeners) listener({ tick: 1 });
    stop?.();
    expect(heard).toEqual([{ tick: 1 }]);
    expect(listeners.size).toBe(0);
  });

  it.each([
    ['unknown', { from: 1 }],
    ['__proto__', { from: 1 }],
    ['double', { number: 1 }],
    ['ticks', { from: 'one' }],
  ])('is not begun for %s with %j', (name, payload) => {
    expect(dispatch().subscribe(name, payload, () => undefined)).toBeUndefined();
  });

  it('keeps an event back that does not fit, and reports it, so that the one who sent it goes on', () => {
    const heard: unknown[] = [];
    const one = dispatch({
      ticks: (_, listener) => {
        listener(wrong({ tick: 'now' }));
        listener({ tick: 2 });
        return () => undefined;
      },
    });
    one.subscribe('ticks', { from: 1 }, (event) => heard.push(event));
    expect(heard).toEqual([{ tick: 2 }]);
    expect(one.reports.map(([name]) => name)).toEqual(['ticks']);
  });
});
