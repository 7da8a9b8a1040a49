targetScope = 'resourceGroup'

@description('Name of this installation, such as "production"; part of no address that people see.')
@minLength(1)
@maxLength(32)
param environmentName string

@description('Where data and code live.')
param location string = resourceGroup().location

@description('Where the static site is managed from; its files are served from everywhere.')
@allowed(['centralus', 'eastasia', 'eastus2', 'westeurope', 'westus2'])
param siteLocation string = 'westeurope'

@description('Application (client) id of the app registration.')
param clientId string

@description('Tenants whose people may sign in, separated by commas; empty: the tenant of the subscription.')
param tenantIds string = ''

@description('Host name of the add-in, such as kvartal.example.com; empty: the one that Azure gives.')
param addinHostName string = ''

@description('Whether background work in calendars needs the organiser (delegated), or has a permission of its own.')
@allowed(['delegated', 'application'])
param calendarAccess string = 'delegated'

var suffix = uniqueString(resourceGroup().id, environmentName)
var tags = { 'azd-env-name': environmentName }
var addinUrl = 'https://${empty(addinHostName) ? site.outputs.hostName : addinHostName}'

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    name: 'kvartal-${suffix}'
    location: location
    tags: tags
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    name: 'kvartal-${suffix}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
  }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    name: 'kvartal${suffix}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
  }
}

module cosmos 'modules/cosmos.bicep' = {
  name: 'cosmos'
  params: {
    name: 'kvartal-${suffix}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
  }
}

module keyVault 'modules/key-vault.bicep' = {
  name: 'key-vault'
  params: {
    name: 'kvartal-${suffix}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
  }
}

module site 'modules/site.bicep' = {
  name: 'site'
  params: {
    name: 'kvartal-${suffix}'
    location: siteLocation
    tags: tags
  }
}

module functionApp 'modules/function-app.bicep' = {
  name: 'function-app'
  params: {
    name: 'kvartal-${suffix}'
    location: location
    tags: tags
    identityId: identity.outputs.id
    packageContainerUrl: storage.outputs.packageContainerUrl
    addinUrl: addinUrl
  }
}

module appSettings 'modules/app-settings.bicep' = {
  name: 'app-settings'
  params: {
    functionAppName: functionApp.outputs.name
    identityClientId: identity.outputs.clientId
    storageAccountName: storage.outputs.name
    insightsConnectionString: monitoring.outputs.connectionString
    cosmosEndpoint: cosmos.outputs.endpoint
    cosmosDatabase: cosmos.outputs.database
    cosmosContainer: cosmos.outputs.container
    tenantIds: empty(tenantIds) ? tenant().tenantId : tenantIds
    clientId: clientId
    tokenCacheKeyUri: keyVault.outputs.tokenCacheKeyUri
    calendarAccess: calendarAccess
    apiUrl: functionApp.outputs.apiUrl
    addinUrl: addinUrl
  }
}

output AZURE_TENANT_ID string = tenant().tenantId
output KVARTAL_CLIENT_ID string = clientId
output KVARTAL_API_URL string = functionApp.outputs.apiUrl
output KVARTAL_ADDIN_URL string = addinUrl
output KVARTAL_SITE_HOST string = site.outputs.hostName
output KVARTAL_IDENTITY_PRINCIPAL_ID string = identity.outputs.principalId
