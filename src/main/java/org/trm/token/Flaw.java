package org.trm.token;

/** Why a token was not taken from the one who showed it; the names stand in the security log. */
public enum Flaw {
  /** The realm's tokens must be bound to a key, and this one is not, or to another kind. */
  BINDING_NOT_ACCEPTED,
  /** A bound token was shown as if it were not, or the other way round. */
  WRONG_SCHEME,
  NO_CERTIFICATE,
  OTHER_CERTIFICATE,
  NO_PROOF,
  SEVERAL_PROOFS,
  PROOF_UNREADABLE,
  PROOF_OF_OTHER_TYPE,
  PROOF_BY_OTHER_ALGORITHM,
  PROOF_BY_OTHER_KEY,
  PROOF_FORGED,
  PROOF_FOR_OTHER_METHOD,
  PROOF_FOR_OTHER_ADDRESS,
  PROOF_FOR_OTHER_TOKEN,
  PROOF_TOO_OLD,
  PROOF_TOO_EARLY,
  PROOF_USED_BEFORE
}
