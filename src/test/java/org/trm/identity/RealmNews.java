package org.trm.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.trm.token.RealmAnswersAgain;
import org.trm.token.RealmSilent;

/** Hears with the journal when realms fall silent and when they answer again. */
@ApplicationScoped
class RealmNews {

  private final List<RealmSilent> silent = new CopyOnWriteArrayList<>();
  private final List<RealmAnswersAgain> again = new CopyOnWriteArrayList<>();

  void began(@Observes RealmSilent gap) {
    silent.add(gap);
  }

  void ended(@Observes RealmAnswersAgain gap) {
    again.add(gap);
  }

  List<RealmSilent> silent() {
    return silent;
  }

  List<RealmAnswersAgain> again() {
    return again;
  }

  void forget() {
    silent.clear();
    again.clear();
  }
}
