import { resolve } from 'node:path';
import { buildInterface } from '../../electron/launch/build-app';

/** Builds once before all tests, so that no two hosts build at the same time. */
export default async function setUp(): Promise<void> {
  await buildInterface(resolve(import.meta.dirname, '../..'), () => console.log('Building the interface …'));
}
