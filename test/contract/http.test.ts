import { contract } from '../../shared/contract/contract';
import { createDispatcher } from '../../shared/contract/dispatch';
import { startWebHost } from '../../electron/web/web-host';
import { aTransport, SOME_ASSETS } from '../builders/a-web-host';
import { describeAppApi } from './api-suite';

describeAppApi('HTTP', async (backend) => {
  const dispatcher = createDispatcher(contract, backend.api, () => {});
  const host = await startWebHost({ dispatcher, assets: SOME_ASSETS });
  return { transport: await aTransport(host), close: async () => void (await host.close()) };
});
