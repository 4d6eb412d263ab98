package org.trm.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trm.token.BindingKind;

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

    /** The client as which this service asks them whether a token still holds. */
    @WithDefault("trm-api")
    String client();

    /** That client's secret. */
    String secret();

    /** By which kinds of key the country's tokens may be bound. */
    Set<BindingKind> bindings();
  }
}
