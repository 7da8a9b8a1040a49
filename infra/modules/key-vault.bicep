param name string
param location string
param tags object
param principalId string

@secure()
@description('Chance for the key, in hexadecimal digits and hyphens; ARM keeps it in no history.')
param chance string = '${newGuid()}${newGuid()}'

var keyVaultSecretsUser = '4633458b-17de-408a-b874-0445c86b69e6'

resource vault 'Microsoft.KeyVault/vaults@2026-02-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    // No purge protection: the key can be made anew, and the name must be free after a removal.
    softDeleteRetentionInDays: 7
  }
}

// Made on the first deployment and left alone by later ones. Digits of two GUIDs read as base64 give
// 32 bytes with 160 random bits; Bicep has no other source of chance.
@onlyIfNotExists()
resource tokenCacheKey 'Microsoft.KeyVault/vaults/secrets@2026-02-01' = {
  parent: vault
  name: 'token-cache-key'
  properties: {
    contentType: 'Encrypts the token caches; base64, 32 bytes'
    value: '${take(replace(chance, '-', ''), 42)}A='
  }
}

resource mayRead 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, principalId, keyVaultSecretsUser)
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', keyVaultSecretsUser)
  }
}

// Without a version: a key that is replaced is taken up by itself.
output tokenCacheKeyUri string = '${vault.properties.vaultUri}secrets/${tokenCacheKey.name}'
