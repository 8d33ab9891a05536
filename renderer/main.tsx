import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@mantine/core/styles.css';
import './app/app.css';
import { createRoot, type Root } from 'react-dom/client';
import { createClient } from '../shared/contract/client';
import { contract } from '../shared/contract/contract';
import { start } from './app/start';
import { isRoomAddress } from './features/room/room-address';
import { createDesktopTransport } from './transport/desktop-transport';
import { createHttpTransport } from './transport/http-transport';

const place = document.getElementById('root');
if (place) void draw(createRoot(place));

async function draw(root: Root): Promise<void> {
  if (isRoomAddress(location.hash)) {
    const { startRoom } = await import('./features/room/window/start-room');
    return startRoom(root);
  }
  const host = window.kpiWorkshop
    ? { ...createDesktopTransport(window.kpiWorkshop), onClosing: window.kpiWorkshop.onClosing }
    : createHttpTransport();
  return start(root, createClient(contract, host), host.onClosing);
}
