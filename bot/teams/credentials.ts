import {
  JwtTokenProviderFactory,
  ManagedIdentityServiceClientCredentialsFactory,
  MicrosoftAppCredentials,
  PasswordServiceClientCredentialFactory,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type { TeamsSettings } from './settings.ts';

/** How the bot proves to Teams that it is the bot. */
export type BotCredentials =
  | { readonly kind: 'managed identity' }
  | { readonly kind: 'secret'; readonly secret: string }
  /** A token from elsewhere: workload identity, or a test. */
  | { readonly kind: 'token'; readonly token: () => Promise<string> };

/** In local mode tokens are neither checked nor sent; in Teams mode that cannot be switched off. */
export function credentialsFactory(settings: TeamsSettings): ServiceClientCredentialsFactory {
  if (settings.mode === 'local') {
    return {
      isValidAppId: async () => true,
      isAuthenticationDisabled: async () => true,
      createCredentials: async () => MicrosoftAppCredentials.Empty,
    };
  }
  const inner = factoryFor(settings);
  return {
    isValidAppId: async (id) => id === settings.botId,
    isAuthenticationDisabled: async () => false,
    createCredentials: (...asked) => inner.createCredentials(...asked),
  };
}

function factoryFor(settings: TeamsSettings): Pick<ServiceClientCredentialsFactory, 'createCredentials'> {
  const { botId, botType, botTenantId, credentials } = settings;
  switch (credentials.kind) {
    case 'managed identity':
      return new ManagedIdentityServiceClientCredentialsFactory(botId, new JwtTokenProviderFactory());
    case 'secret':
      return new PasswordServiceClientCredentialFactory(
        botId,
        credentials.secret,
        botType === 'SingleTenant' ? (botTenantId ?? '') : '',
      );
    case 'token':
      return {
        createCredentials: async () => ({
          signRequest: async (request) => {
            request.headers.set('authorization', `Bearer ${await credentials.token()}`);
            return request;
          },
        }),
      };
  }
}
