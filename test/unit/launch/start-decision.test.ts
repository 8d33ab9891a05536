import { describe, expect, it } from 'vitest';
import { decideStart, type StartFacts, versionIn } from '../../../electron/launch/start-decision';

const READY: StartFacts = {
  inBrowser: false,
  node: '22.12.0',
  neededNode: '>= 22.12.0',
  hasScreen: true,
  isLinuxRoot: false,
  hasElectron: true,
  downloadHost: 'not-asked',
};
const MISSING = { ...READY, hasElectron: false };

describe('How the app is opened', () => {
  it('is a window of its own where everything is there', () => {
    expect(decideStart(READY)).toEqual({ kind: 'desktop' });
  });

  it.each([
    ['asked', { inBrowser: true }],
    ['nodeTooOld', { node: '20.19.4' }],
    ['noScreen', { hasScreen: false }],
    ['administrator', { isLinuxRoot: true }],
  ] as const)('is the browser (%s), and the network is not asked', (reason, facts) => {
    expect(decideStart({ ...READY, ...facts })).toEqual({ kind: 'browser', reason });
    expect(decideStart({ ...MISSING, ...facts })).toEqual({ kind: 'browser', reason });
  });

  it('asks the network only where the binary is missing and nothing else is in the way', () => {
    expect(decideStart(MISSING)).toEqual({ kind: 'ask-download-host' });
    expect(decideStart({ ...MISSING, downloadHost: 'answers' })).toEqual({ kind: 'download' });
    expect(decideStart({ ...MISSING, downloadHost: 'silent' })).toEqual({
      kind: 'browser',
      reason: 'notDownloaded',
    });
  });

  it.each([
    ['22.11.9', '>= 22.12.0', 'browser'],
    ['22.12.0', '>= 22.12.0', 'desktop'],
    ['22.9.0', '>=22.12', 'browser'],
    ['24.0.0', '>= 22.12.0', 'desktop'],
    ['100.0.0', '>= 22.12.0', 'desktop'],
  ])('takes Node %s against %s as %s', (node, neededNode, kind) => {
    expect(decideStart({ ...READY, node, neededNode })).toMatchObject({ kind });
  });

  it('finds the plain version in what packages write', () => {
    expect(['>= 22.12.0', 'v20.19.4', '^22', 'none'].map(versionIn)).toEqual([
      '22.12.0',
      '20.19.4',
      '22',
      '0',
    ]);
  });
});
