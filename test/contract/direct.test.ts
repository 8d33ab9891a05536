import { contract } from '../../shared/contract/contract';
import { createDispatcher } from '../../shared/contract/dispatch';
import type { Transport } from '../../shared/contract/wire';
import type { Backend } from '../../electron/backend/ports';
import { describeAppApi } from './api-suite';

/** No transport at all: the dispatcher called in place, the measure of the others. */
function directTransport(backend: Backend): Transport {
  const dispatcher = createDispatcher(contract, backend.api, () => {});
  return {
    request: (name, payload, options) => dispatcher.request(name, payload, options),
    subscribe: (name, payload, listener) => dispatcher.subscribe(name, payload, listener) ?? (() => {}),
  };
}

describeAppApi('no transport', async (backend) => ({
  transport: directTransport(backend),
  close: async () => {},
}));
