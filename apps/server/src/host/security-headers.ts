const policy = {
  "default-src": "'self'",
  "script-src": "'self'",
  "style-src": "'self'",
  // Widgets place themselves with style attributes; style elements stay forbidden.
  "style-src-attr": "'unsafe-inline'",
  "img-src": "'self' data:",
  "object-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'self'",
  "frame-ancestors": "'none'",
};

/** Headers of every answer: only our own scripts run, nobody frames us, types are not guessed (OWASP ASVS V3.4). */
export const securityHeaders: Record<string, string> = {
  "content-security-policy": Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join("; "),
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
};
