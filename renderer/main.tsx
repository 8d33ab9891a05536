import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@mantine/core/styles.css';
import './app/app.css';
import { createRoot } from 'react-dom/client';
import { createClient } from '../shared/contract/client';
import { contract } from '../shared/contract/contract';
import { start } from './app/start';
import { createDesktopTransport } from './transport/desktop-transport';
import { createHttpTransport } from './transport/http-transport';

const host = window.kpiWorkshop
  ? { ...createDesktopTransport(window.kpiWorkshop), onClosing: window.kpiWorkshop.onClosing }
  : createHttpTransport();
const root = document.getElementById('root');

if (root) void start(createRoot(root), createClient(contract, host), host.onClosing);
