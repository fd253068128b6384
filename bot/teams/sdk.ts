import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type TurnContext,
} from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationConfiguration,
  AuthenticationConstants,
  AuthenticationError,
  ClaimsIdentity,
  type ConnectorClient,
  GovernmentConstants,
} from 'botframework-connector';
import { tryOnce } from './connector.ts';
import { credentialsFactory } from './credentials.ts';
import type { Fields } from './fields.ts';
import type { Refusal } from './guard.ts';
import { issuerOf, publicMetadata, type TeamsSettings, timeLimitOf } from './settings.ts';
import { tokenRefusal } from './token-refusal.ts';

export type Sdk = ReturnType<typeof createSdk>;

/** Botbuilder, set up for one bot. */
export function createSdk(settings: TeamsSettings) {
  const issuer = issuerOf(settings);
  const government = issuer === GovernmentConstants.ToBotFromChannelTokenIssuer;
  const cloud = government ? GovernmentConstants : AuthenticationConstants;
  const metadata =
    settings.openIdMetadataUrl ??
    (government ? GovernmentConstants.ToBotFromChannelOpenIdMetadataUrl : publicMetadata);
  const authentication = new ConfigurationBotFrameworkAuthentication(
    {
      ToChannelFromBotLoginUrl: cloud.ToChannelFromBotLoginUrl,
      ToChannelFromBotOAuthScope: cloud.ToChannelFromBotOAuthScope,
      ToBotFromChannelTokenIssuer: issuer,
      ToBotFromChannelOpenIdMetadataUrl: metadata,
      // Never asked: such tokens are refused before. Named so that no default slips in.
      ToBotFromEmulatorOpenIdMetadataUrl: metadata,
      OAuthUrl: AuthenticationConstants.OAuthUrl,
    },
    credentialsFactory(settings),
    new AuthenticationConfiguration([], async (claims) => {
      const iss = claims.find((claim) => claim.type === AuthenticationConstants.IssuerClaim)?.value;
      // A plain error would be answered as 500.
      if (settings.mode === 'teams' && iss !== issuer) throw new AuthenticationError('Unauthorized', 401);
    }),
  );
  const adapter = new CloudAdapter(authentication);
  return {
    /** Who sent it, or why they are turned away. */
    async authenticate(
      activity: Fields,
      authorization: string,
    ): Promise<AuthenticateRequestResult | Refusal> {
      try {
        return await authentication.authenticateRequest(activity as unknown as Activity, authorization);
      } catch (error) {
        return tokenRefusal(error);
      }
    },
    /**
     * A turn of botbuilder's, for what it is good at: replies in the right conversation and thread. Not
     * `adapter.process`, which answers an invoke without an answer with 501, a fault with its message, and a
     * token it cannot read with 500.
     */
    run(
      sender: AuthenticateRequestResult,
      activity: Fields,
      logic: (context: TurnContext) => Promise<void>,
    ): Promise<void> {
      // With `expectReplies` botbuilder would keep the replies for a body that we write ourselves.
      const { deliveryMode: _, ...rest } = activity;
      return adapter.processActivityDirect(sender, rest as unknown as Activity, logic);
    },
    /** A client that tries once, with the bot's token, for a `serviceUrl` that was checked. */
    async connectorFor(serviceUrl: string, timeoutMs = timeLimitOf(settings)): Promise<ConnectorClient> {
      const bot = new ClaimsIdentity([
        { type: AuthenticationConstants.AudienceClaim, value: settings.botId },
        { type: AuthenticationConstants.AppIdClaim, value: settings.botId },
      ]);
      const factory = authentication.createConnectorFactory(bot);
      return tryOnce(
        await factory.create(serviceUrl, cloud.ToChannelFromBotOAuthScope),
        serviceUrl,
        timeoutMs,
      );
    },
  };
}
