// One App Service, one storage account for the tables, one bot registration; signed in to each other by a managed
// identity, so there is no secret to keep.
//
// NOT DEPLOYED, NOT COMPILED: written from Azure's documentation on 22 November 2026, on a machine without a
// subscription and without the Bicep compiler. Before the first real use run `az bicep build --file infra/main.bicep`
// and `az deployment group what-if`, and try: sign-in from a second tenant, a message from the bot in a second
// tenant, and a restart (the log must still be there).

@description('Lower-case letters, digits and hyphens; part of the address <name>-<unique>.azurewebsites.net.')
@minLength(3)
@maxLength(24)
param name string

@description('The client id of the sign-in registration, not of the bot.')
param entraClientId string

@description('The tenants whose people may sign in, separated by commas.')
param entraAllowedTenants string

param location string = resourceGroup().location

@description('B1 carries a partnership or two; the app scales out because all state is in the tables.')
param planSku string = 'B1'

@description('Where the tables are kept in copies. Zone- or geo-redundant costs more and loses less.')
param storageSku string = 'Standard_ZRS'

var unique = uniqueString(resourceGroup().id, name)
var site = '${name}-${unique}'
// Built-in role: Storage Table Data Contributor.
var tableContributor = '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
}

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: take('loop${unique}', 24)
  location: location
  kind: 'StorageV2'
  sku: { name: storageSku }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource mayUseTables 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage.id, identity.id, tableContributor)
  scope: storage
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', tableContributor)
  }
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: name
  location: location
  kind: 'linux'
  sku: { name: planSku }
  properties: { reserved: true }
}

resource web 'Microsoft.Web/sites@2023-12-01' = {
  name: site
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      // Not npm start: that is for a checkout, where it installs and builds first.
      appCommandLine: 'node --max-semi-space-size=4 api/main.ts'
      // The sender and the clocks work while nobody looks.
      alwaysOn: true
      healthCheckPath: '/readyz'
      ftpsState: 'Disabled'
      minTlsVersion: '1.2'
      http20Enabled: true
      appSettings: [
        { name: 'MODE', value: 'teams' }
        { name: 'HOST', value: '0.0.0.0' }
        { name: 'TABLES_ENDPOINT', value: storage.properties.primaryEndpoints.table }
        { name: 'ENTRA_CLIENT_ID', value: entraClientId }
        { name: 'ENTRA_ALLOWED_TENANTS', value: entraAllowedTenants }
        { name: 'BOT_ID', value: identity.properties.clientId }
        { name: 'BOT_TENANT_ID', value: identity.properties.tenantId }
        { name: 'BOT_TYPE', value: 'UserAssignedMSI' }
        // Which identity the Azure SDK uses for the tables.
        { name: 'AZURE_CLIENT_ID', value: identity.properties.clientId }
        { name: 'SCM_DO_BUILD_DURING_DEPLOYMENT', value: 'false' }
      ]
    }
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: site
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Feedback Loop'
    endpoint: 'https://${web.properties.defaultHostName}/api/messages'
    msaAppId: identity.properties.clientId
    msaAppMSIResourceId: identity.id
    msaAppTenantId: identity.properties.tenantId
    msaAppType: 'UserAssignedMSI'
    disableLocalAuth: true
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: { channelName: 'MsTeamsChannel' }
  }
}

output BOT_ID string = identity.properties.clientId
output APP_DOMAIN string = web.properties.defaultHostName
output APP_RESOURCE_ID string = web.id
