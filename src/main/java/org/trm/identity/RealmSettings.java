package org.trm.identity;

import org.trm.token.BindingKind;

/** What a country's settings must be for the service to start. */
final class RealmSettings {

  private RealmSettings() {}

  static void demandSound(String realm, Countries.Realm settings, boolean local) {
    demand(
        !settings.secret().isBlank(),
        realm,
        "secret is empty: without it nobody can ask whether a token still holds");
    demand(
        !settings.bindings().isEmpty(), realm, "bindings is empty: say dpop, mtls or both of them");
    demand(
        local || !settings.bindings().contains(BindingKind.NONE),
        realm,
        "bindings says none, so that a stolen token could be used; only trm.local allows it");
    demand(
        local || settings.issuers().stream().allMatch(issuer -> issuer.startsWith("https://")),
        realm,
        "issuers names one without https; only trm.local allows it");
  }

  private static void demand(boolean holds, String realm, String otherwise) {
    if (!holds) {
      throw new IllegalStateException("trm.countries." + realm + "." + otherwise);
    }
  }
}
