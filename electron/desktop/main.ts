import { dirname } from 'node:path';
import { start } from './start';

start(dirname(import.meta.dirname));
