package org.trm.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.List;
import java.util.Map;

/** The realms this service trusts, from configuration: {@code trm.countries.rs.issuers=...}. */
@ConfigMapping(prefix = "trm.countries")
interface Countries {

  /** Per realm, named by the country's code in small letters, or {@code network}. */
  @WithParentName
  Map<String, Realm> realms();

  /** One country's part of the configuration. */
  interface Realm {

    /** The issuers whose tokens speak for this country. */
    List<String> issuers();
  }
}
