import { answerRequests } from './answer-requests';
import { watchMemory } from './memory-watch';
import { parentPort } from './parent-port';

watchMemory();
answerRequests(parentPort());
