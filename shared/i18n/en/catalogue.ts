import { app } from './app';
import { cli } from './cli';
import { clock } from './clock';
import { coach } from './coach';
import { concept } from './concept';
import { departments } from './departments';
import { desktop } from './desktop';
import { errors } from './errors';
import { help } from './help';
import { home } from './home';
import { interviews } from './interviews';
import { kpiTable } from './kpi-table';
import { kpis } from './kpis';
import { launch } from './launch';
import { library } from './library';
import { mapping } from './mapping';
import { nextPeriod } from './next-period';
import { notes } from './notes';
import { organisation } from './organisation';
import { packs } from './packs';
import { parking } from './parking';
import { paste } from './paste';
import { prepare } from './prepare';
import { print } from './print';
import { results } from './results';
import { returns } from './returns';
import { review } from './review';
import { room } from './room';
import { sessionPlans } from './session-plans';
import { share } from './share';
import { terms } from './terms';
import { track } from './track';
import { tracker } from './tracker';
import { versions } from './versions';

/** Every sentence of the product in one language, by area. */
export const en = {
  app,
  cli,
  clock,
  coach,
  concept,
  departments,
  desktop,
  errors,
  help,
  home,
  interviews,
  kpiTable,
  kpis,
  launch,
  library,
  mapping,
  nextPeriod,
  notes,
  organisation,
  packs,
  parking,
  paste,
  prepare,
  print,
  results,
  returns,
  review,
  room,
  sessionPlans,
  share,
  terms,
  track,
  tracker,
  versions,
};
