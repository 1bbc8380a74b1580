import type { Identity } from "@xhht/db";
import * as client from "openid-client";

/** What this installation is to the provider. */
export interface SingleSignOnConfig {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Where the provider sends people back. */
  redirect: string;
}

/** What must come back with the answer to one sign-in. */
export interface Pending {
  state: string;
  nonce: string;
  verifier: string;
}

/** A person as the provider vouches for her. */
export interface Vouched extends Identity {
  email: string | null;
  /** The provider checked that the e-mail is hers. */
  emailVerified: boolean;
}

/** Single sign-on by OpenID Connect: code flow with PKCE, state and nonce. */
export interface SingleSignOn {
  /** Where to send a person, and what must come back. Throws where the provider cannot be reached. */
  begin(): Promise<{ url: string; pending: Pending }>;
  /** Trades the code for who she is; throws for an answer that is not the provider's to this very sign-in. */
  finish(answer: URL, pending: Pending): Promise<Vouched>;
}

/** Reads the provider's description at the first use and keeps it. */
export const openSingleSignOn = ({ issuer, clientId, clientSecret, redirect }: SingleSignOnConfig): SingleSignOn => {
  let known: Promise<client.Configuration> | undefined;
  const provider = (): Promise<client.Configuration> => (known ??= discover().catch((error) => ((known = undefined), Promise.reject(error as Error))));
  const discover = (): Promise<client.Configuration> =>
    client.discovery(new URL(issuer), clientId, clientSecret, undefined, {
      timeout: 10,
      // The signature is checked although the token comes straight from the provider; plain http serves this machine only.
      execute: [client.enableNonRepudiationChecks, ...(issuer.startsWith("http:") ? [client.allowInsecureRequests] : [])],
    });

  return {
    async begin() {
      const config = await provider();
      const pending = { state: client.randomState(), nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier() };
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: redirect,
        scope: "openid email profile",
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: "S256",
      });
      return { url: url.href, pending };
    },
    async finish(answer, { state, nonce, verifier }) {
      const config = await provider();
      const tokens = await client.authorizationCodeGrant(config, answer, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims()!;
      const told = claims["email"] === undefined && config.serverMetadata().userinfo_endpoint ? await client.fetchUserInfo(config, tokens.access_token, claims.sub) : claims;
      const { email, email_verified: verified } = told;
      return { issuer: claims.iss, subject: claims.sub, email: typeof email === "string" ? email : null, emailVerified: verified === true };
    },
  };
};
