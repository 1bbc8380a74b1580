/** What signing in needs to know of this installation. */
export interface AuthOptions {
  /** Signs cookies and locks second factors. */
  secret: string;
  /** Where better-auth believes to be: the public address, or any where none is set. */
  origin: string;
  /** The site is https. */
  secure: boolean;
  now: () => Date;
}

/** The one header from which better-auth takes the caller's address; only we write it. */
export const addressHeader = "x-xhht-address";
