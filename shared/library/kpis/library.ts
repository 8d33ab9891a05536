import { customers } from './customers';
import { development } from './development';
import type { BuiltInEntry } from './entry';
import { financeControl } from './finance-control';
import { financeEarnings } from './finance-earnings';
import { marketingReach } from './marketing-reach';
import { marketingReturn } from './marketing-return';
import { operations } from './operations';
import { people } from './people';
import { salesDeals } from './sales-deals';
import { salesGrowth } from './sales-growth';
import { service } from './service';
import { supply } from './supply';
import { website } from './website';

/** Every KPI that comes with the app, shelf by shelf. */
export const kpiLibrary: readonly BuiltInEntry[] = [
  ...financeEarnings,
  ...financeControl,
  ...customers,
  ...service,
  ...operations,
  ...supply,
  ...people,
  ...salesGrowth,
  ...salesDeals,
  ...marketingReach,
  ...marketingReturn,
  ...website,
  ...development,
];
