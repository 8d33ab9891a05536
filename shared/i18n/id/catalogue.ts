import type { Catalogue } from '../catalogue-shape';
import { app } from './app';
import { cli } from './cli';
import { coach } from './coach';
import { concept } from './concept';
import { departments } from './departments';
import { desktop } from './desktop';
import { errors } from './errors';
import { home } from './home';
import { kpis } from './kpis';
import { launch } from './launch';
import { notes } from './notes';
import { prepare } from './prepare';
import { results } from './results';
import { share } from './share';
import { terms } from './terms';

/** Every sentence of the product in one language, by area. */
export const id = {
  app,
  cli,
  coach,
  concept,
  departments,
  desktop,
  errors,
  home,
  kpis,
  launch,
  notes,
  prepare,
  results,
  share,
  terms,
} satisfies Catalogue;
