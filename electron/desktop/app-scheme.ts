import type { Protocol } from 'electron';
import { APP_SCHEME } from './app-address';
import type { AssetMap } from './asset-map';
import { serveAsset } from './serve-asset';

/** Makes `app://` an origin like any other; only possible before the app is ready. */
export function declareAppScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Answers `app://` addresses out of the asset map. */
export function serveAppScheme(protocol: Protocol, assets: AssetMap): void {
  protocol.handle(APP_SCHEME, (request) => serveAsset(request, assets));
}
