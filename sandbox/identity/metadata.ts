/** The OpenID metadata of a tenant, as Entra ID's v2.0 endpoint shapes it. */
export function openIdMetadata(origin: string, tenantId: string) {
  const tenant = `${origin}/${tenantId}`;
  return {
    issuer: `${tenant}/v2.0`,
    authorization_endpoint: `${tenant}/oauth2/v2.0/authorize`,
    token_endpoint: `${tenant}/oauth2/v2.0/token`,
    end_session_endpoint: `${tenant}/oauth2/v2.0/logout`,
    jwks_uri: `${tenant}/discovery/v2.0/keys`,
    response_types_supported: ['code'],
    response_modes_supported: ['fragment', 'query'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: ['none', 'client_secret_post'],
    claims_supported: ['iss', 'aud', 'exp', 'iat', 'nonce', 'oid', 'tid', 'name', 'sub', 'ver'],
  };
}
