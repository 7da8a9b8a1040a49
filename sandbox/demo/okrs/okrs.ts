import type { TeamId } from '#sandbox/demo/teams.ts';
import { customers } from './customers.ts';
import { data } from './data.ts';
import { energy } from './energy.ts';
import { norrvikenStrategy } from './norrviken-strategy.ts';
import { norrviken } from './norrviken.ts';
import { people } from './people.ts';
import { plants } from './plants.ts';
import { platformAndData } from './platform-and-data.ts';
import { platformPlans } from './platform-plans.ts';
import { platform } from './platform.ts';
import { product } from './product.ts';
import { sales } from './sales.ts';
import type { TeamOkrs } from './story.ts';
import { support } from './support.ts';
import { water } from './water.ts';

/** What every team wants, in the language that it writes in. */
export const okrs: Readonly<Record<TeamId, TeamOkrs>> = {
  norrviken: { ...norrvikenStrategy, ...norrviken },
  product,
  'platform-and-data': platformAndData,
  platform: { ...platformPlans, ...platform },
  data,
  plants,
  water,
  energy,
  customers,
  sales,
  support,
  people,
};
