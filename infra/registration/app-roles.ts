/** Values as functions/src/adapters/entra/claims.ts knows them; the ids are ours and never change. */
export const appRoles = [
  {
    id: 'fabb582e-41ce-4ba1-9e14-366add2a713e',
    value: 'Administrator',
    displayName: 'Administrator',
    description: 'Sets up teams, cycles and the method of the organisation.',
    allowedMemberTypes: ['User'],
    isEnabled: true,
  },
  {
    id: 'bd041174-b972-433c-b886-fdd2d511f4cb',
    value: 'ProgrammeLead',
    displayName: 'Programme lead',
    description: 'Leads the work with OKRs across all teams.',
    allowedMemberTypes: ['User'],
    isEnabled: true,
  },
] as const;
