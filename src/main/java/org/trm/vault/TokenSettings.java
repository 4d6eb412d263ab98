package org.trm.vault;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/**
 * Which countries keep their organisations' key pairs in a hardware token: {@code
 * trm.keys.tokens.rs.configuration=...}.
 */
@ConfigMapping(prefix = "trm.keys.tokens")
interface TokenSettings {

  /** By the country's code in small letters. */
  @WithParentName
  Map<String, Token> byCountry();

  /** One country's token. */
  interface Token {

    /** The file that tells Java's PKCS#11 provider which library and which slot. */
    String configuration();

    /** What the token is opened with. */
    String pin();
  }
}
