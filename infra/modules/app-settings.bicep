param functionAppName string
param identityClientId string
param storageAccountName string
param insightsConnectionString string
param cosmosEndpoint string
param cosmosDatabase string
param cosmosContainer string
param tenantIds string
param clientId string
param tokenCacheKeyUri string
param calendarAccess string
param apiUrl string
param addinUrl string

resource app 'Microsoft.Web/sites@2025-03-01' existing = {
  name: functionAppName
}

resource settings 'Microsoft.Web/sites/config@2025-03-01' = {
  parent: app
  name: 'appsettings'
  properties: {
    AzureWebJobsStorage__accountName: storageAccountName
    AzureWebJobsStorage__credential: 'managedidentity'
    AzureWebJobsStorage__clientId: identityClientId
    APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
    APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
    STORE: 'cosmos'
    COSMOS_ENDPOINT: cosmosEndpoint
    COSMOS_DATABASE: cosmosDatabase
    COSMOS_CONTAINER: cosmosContainer
    COSMOS_CONNECTION__accountEndpoint: cosmosEndpoint
    COSMOS_CONNECTION__credential: 'managedidentity'
    COSMOS_CONNECTION__clientId: identityClientId
    ENTRA_TENANT_IDS: tenantIds
    ENTRA_CLIENT_ID: clientId
    ENTRA_MANAGED_IDENTITY_ID: identityClientId
    TOKEN_CACHE_KEY: '@Microsoft.KeyVault(SecretUri=${tokenCacheKeyUri})'
    CALENDAR_ACCESS: calendarAccess
    PUBLIC_API_URL: apiUrl
    ADDIN_URL: addinUrl
  }
}
