import type { OrganisationRole } from '#core/domain/access.ts';
import { personId } from './people.ts';

/** Somebody to sign in as. */
export interface Persona {
  readonly personId: string;
  readonly name: string;
  readonly title: string;
  readonly organisationRoles: readonly OrganisationRole[];
  /** What can be seen through this persona's eyes. */
  readonly description: string;
}

/** The default persona first. */
export const personas: readonly Persona[] = [
  {
    personId: personId('maja'),
    name: 'Maja Lindqvist',
    title: 'Team lead, Platform',
    organisationRoles: [],
    description: 'Leads Platform. Has check-ins due and a board with something to talk about.',
  },
  {
    personId: personId('samir'),
    name: 'Samir Haddad',
    title: 'Developer, Platform',
    organisationRoles: [],
    description: 'A member of Platform. Checks in on any of its key results, edits his own.',
  },
  {
    personId: personId('ulrika'),
    name: 'Ulrika Sjögren',
    title: 'HR-chef, Medarbetare',
    organisationRoles: [],
    description: 'Owns an objective that only those it names may see.',
  },
  {
    personId: personId('ingrid'),
    name: 'Ingrid Vestergaard',
    title: 'Programme lead for OKRs',
    organisationRoles: ['programme-lead'],
    description:
      'Runs OKRs at Norrviken: may write in every team, and sees no restricted objective.',
  },
  {
    personId: personId('oskar'),
    name: 'Oskar Lindh',
    title: 'IT administrator',
    organisationRoles: ['administrator'],
    description: 'Set Kvartal up: may everything, and still sees no restricted objective.',
  },
  {
    personId: personId('edvin'),
    name: 'Edvin Palm',
    title: 'Internal auditor',
    organisationRoles: [],
    description: 'In no team: reads everything that is open, changes nothing.',
  },
];
