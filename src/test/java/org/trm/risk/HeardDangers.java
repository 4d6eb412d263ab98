package org.trm.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears what the features above are told. */
@ApplicationScoped
class HeardDangers {

  private final List<DangerRaised> heard = new CopyOnWriteArrayList<>();

  void hear(@Observes DangerRaised raised) {
    heard.add(raised);
  }

  /** What was told about the case at this path. */
  List<DangerRaised> about(String theCase) {
    return heard.stream().filter(one -> theCase.endsWith(one.theCase().toString())).toList();
  }
}
