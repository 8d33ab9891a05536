import type { WebContents } from 'electron';
import { createBridge } from '../../electron/desktop/ipc/bridge';
import { servePage } from '../../electron/desktop/ipc/serve-page';
import { createDesktopTransport } from '../../renderer/transport/desktop-transport';
import { contract } from '../../shared/contract/contract';
import { createDispatcher } from '../../shared/contract/dispatch';
import { FakeContents, pageIpcOf } from '../builders/fake-electron';
import { describeAppApi } from './api-suite';

describeAppApi('IPC', async (backend) => {
  const contents = new FakeContents();
  servePage(
    contents as unknown as WebContents,
    createDispatcher(contract, backend.api, () => {}),
  );
  const transport = createDesktopTransport(createBridge(pageIpcOf(contents), 'page'));
  return { transport, close: async () => void contents.emit('destroyed') };
});
