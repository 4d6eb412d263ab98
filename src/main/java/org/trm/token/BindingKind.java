package org.trm.token;

/** By which kind of key a token may be bound to the one it was given to. */
public enum BindingKind {
  /** A key that signs a proof for each request (RFC 9449): for people's programs. */
  DPOP,
  /** The key of a TLS client certificate (RFC 8705): for systems. */
  MTLS,
  /** By none: whoever has the token can use it. On a developer's machine only. */
  NONE
}
