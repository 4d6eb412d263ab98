package org.trm.problem;

import java.util.List;

/**
 * What an answer with status 401 tells a client of how to come in after all (RFC 9110, section
 * 11.6.1).
 *
 * @param type the type of problem that is answered
 * @param schemes the values of the header {@code WWW-Authenticate}
 */
public record Challenge(ProblemType type, List<String> schemes) {

  /** The header it stands in. */
  public static final String HEADER = "WWW-Authenticate";

  /** Under what name a failed authentication carries it. */
  public static final String ATTRIBUTE = "trm.challenge";

  /** Asks for a token with a proof (RFC 9449, section 7.1). */
  public static final String BY_PROOF = "DPoP algs=\"ES256 PS256\"";

  /** To whoever has shown no token, or none that is to be believed. */
  public static final Challenge TO_ANYBODY =
      new Challenge(ProblemType.UNAUTHENTICATED, List.of("Bearer", BY_PROOF));

  public Challenge {
    schemes = List.copyOf(schemes);
  }
}
