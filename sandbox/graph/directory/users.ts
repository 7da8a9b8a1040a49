import type * as Types from '@microsoft/microsoft-graph-types';
import type { GraphPerson } from './graph-tenant.ts';

/** The properties that Graph gives unless it is asked for others. Source: https://learn.microsoft.com/graph/api/resources/user */
export function userView({ id, name, title, address, language }: GraphPerson) {
  const [givenName = '', ...surname] = name.split(' ');
  return {
    id,
    businessPhones: [],
    displayName: name,
    givenName,
    jobTitle: title || null,
    mail: address,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: language,
    surname: surname.join(' '),
    userPrincipalName: address,
  } satisfies Types.User;
}
