import type { Host } from '../../shared/contract/contract';

/** The system under a host, as people know it. */
export function platformOf(platform: NodeJS.Platform): Host['platform'] {
  if (platform === 'win32') return 'windows';
  return platform === 'darwin' ? 'mac' : 'linux';
}
