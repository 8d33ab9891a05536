import { expect, it } from 'vitest';
import { platformOf } from '../../../electron/backend/host-platform';

it('names the three systems, and takes every other Unix for Linux', () => {
  expect(platformOf('win32')).toBe('windows');
  expect(platformOf('darwin')).toBe('mac');
  expect([platformOf('linux'), platformOf('freebsd')]).toEqual(['linux', 'linux']);
});
