package org.trm.actor;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Scope;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** Work done in an organisation's name without a call, each in a transaction of its own. */
public record Background(String organisation) {

  /** What the work gives, read in this organisation's name. */
  public <T> T reads(Supplier<T> work) {
    var result = new AtomicReference<@Nullable T>();
    var country = new CountryCode(organisation.substring(0, 2).toUpperCase(Locale.ROOT));
    Scope.of(country, new OrganisationId(organisation))
        .run(() -> result.set(QuarkusTransaction.requiringNew().call(work::get)));
    return Objects.requireNonNull(result.get());
  }
}
