package org.trm.mandate;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.identity.Scope;
import org.trm.web.Outcome;

/**
 * Does one thing by a mandate: found in the caller's own name, judged and done in the holder's, in
 * a scope that reaches the one case and closes it to whoever is shut out.
 */
@ApplicationScoped
class UseMandate {

  private final FindMandate findMandate;
  private final AdmitByMandate admitByMandate;

  UseMandate(FindMandate findMandate, AdmitByMandate admitByMandate) {
    this.findMandate = findMandate;
    this.admitByMandate = admitByMandate;
  }

  /** A mandate in use: in the holder's name, by whoever has the mandate, with no duty at all. */
  record InUse(Caller caller, Mandate mandate) {}

  <T> Outcome<T> use(Caller caller, MandateUse use, Function<InUse, Outcome<T>> work) {
    return findMandate
        .one(caller, use)
        .map(mandate -> inScope(caller, mandate, use, work))
        .orElseGet(Outcome::notFound);
  }

  private <T> Outcome<T> inScope(
      Caller caller, Mandate mandate, MandateUse use, Function<InUse, Outcome<T>> work) {
    var holder = mandate.holder();
    var done = new AtomicReference<@Nullable Outcome<T>>();
    Scope.by(caller, holder.country(), holder.organisation())
        .onlyIn(mandate.theCase())
        .run(() -> done.set(admitted(caller, mandate, use, work)));
    return requireNonNull(done.get());
  }

  private <T> Outcome<T> admitted(
      Caller caller, Mandate mandate, MandateUse use, Function<InUse, Outcome<T>> work) {
    return switch (admitByMandate.admit(caller, mandate, use)) {
      case Outcome.Declined<Mandate> no -> Outcome.refused(no.type(), no.refusals());
      case Outcome.Done<Mandate> _ -> work.apply(new InUse(standIn(caller, mandate), mandate));
    };
  }

  private static Caller standIn(Caller caller, Mandate mandate) {
    var holder = mandate.holder();
    return new Caller(
        holder.country(), holder.organisation(), Set.of(), caller.agent(), caller.request());
  }
}
