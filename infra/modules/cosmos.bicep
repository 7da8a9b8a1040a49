param name string
param location string
param tags object
param principalId string

// Serverless, and what it takes to leave it: docs/decisions/0009-hosting-in-azure.md.
resource account 'Microsoft.DocumentDB/databaseAccounts@2026-03-15' = {
  name: name
  location: location
  tags: tags
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    locations: [{ locationName: location, failoverPriority: 0 }]
    capabilities: [{ name: 'EnableServerless' }]
    consistencyPolicy: { defaultConsistencyLevel: 'Session' }
    disableLocalAuth: true
    minimalTlsVersion: 'Tls12'
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: { tier: 'Continuous7Days' }
    }
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2026-03-15' = {
  parent: account
  name: 'kvartal'
  properties: {
    resource: { id: 'kvartal' }
  }
}

resource documents 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2026-03-15' = {
  parent: database
  name: 'documents'
  properties: {
    resource: {
      id: 'documents'
      partitionKey: {
        kind: 'MultiHash'
        version: 2
        paths: ['/tenantId', '/scope']
      }
      // -1: only a document with a time to live of its own expires.
      defaultTtl: -1
      // Every query is by id within one partition, so that indexing a body would only cost.
      indexingPolicy: {
        indexingMode: 'consistent'
        automatic: true
        includedPaths: [
          { path: '/tenantId/?' }
          { path: '/scope/?' }
          { path: '/id/?' }
        ]
        excludedPaths: [{ path: '/*' }]
      }
    }
  }
}

resource leases 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2026-03-15' = {
  parent: database
  name: 'leases'
  properties: {
    resource: {
      id: 'leases'
      partitionKey: {
        kind: 'Hash'
        version: 2
        paths: ['/id']
      }
    }
  }
}

var builtInDataContributor = '00000000-0000-0000-0000-000000000002'

resource mayUse 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2026-03-15' = {
  parent: account
  name: guid(account.id, principalId, builtInDataContributor)
  properties: {
    principalId: principalId
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/${builtInDataContributor}'
    scope: account.id
  }
}

output endpoint string = account.properties.documentEndpoint
output database string = database.name
output container string = documents.name
