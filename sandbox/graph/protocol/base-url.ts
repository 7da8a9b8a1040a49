/** Links in answers carry Graph's own address, wherever it is answered: the official client gives its token to no other. */
export const baseUrl = 'https://graph.microsoft.com/v1.0';
