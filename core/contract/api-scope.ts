/** The delegated permission that a client asks for to call the API on a person's behalf. */
export const apiScope = (clientId: string): string => `api://${clientId}/access_as_user`;
