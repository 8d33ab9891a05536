import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import { startWebHost } from '../../../electron/web/web-host';
import { aWebHost, echo, SOME_ASSETS } from '../../builders/a-web-host';

const addresses = Object.values(networkInterfaces()).flatMap((one) => one ?? []);

function doesAnswer(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 });
    socket.on('connect', () => socket.destroy() && resolve(true));
    socket.on('error', () => resolve(false));
    socket.on('timeout', () => socket.destroy() && resolve(false));
  });
}

describe('The address of the web host', () => {
  it('is this computer alone, under both of its addresses', async () => {
    const { port } = await aWebHost();
    expect(await doesAnswer('127.0.0.1', port)).toBe(true);
    const hasIpv6 = addresses.some(({ address }) => address === '::1');
    expect(await doesAnswer('::1', port)).toBe(hasIpv6);
    for (const { address, internal } of addresses) {
      if (!internal)
        expect({ address, answers: await doesAnswer(address, port) }).toEqual({ address, answers: false });
    }
    // All of 127.* is this computer; a host on 0.0.0.0 would answer here.
    expect(await doesAnswer('127.0.0.2', port)).toBe(false);
  });

  it('has a port by chance, or the one that was asked for', async () => {
    const [one, other] = [await aWebHost(), await aWebHost()];
    expect(one.port).not.toBe(other.port);
    const { port } = one;
    await one.close();
    expect((await aWebHost({ port })).port).toBe(port);
  });

  it('says that a port is taken', async () => {
    const { port } = await aWebHost();
    await expect(startWebHost({ dispatcher: echo, assets: SOME_ASSETS, port })).rejects.toMatchObject({
      code: 'port-in-use',
      details: { port },
    });
  });
});
