package org.trm.handoff;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trm.deadline.Alarm;
import org.trm.shared.OrganisationId;

/**
 * What goes off next while nobody moves, and whom the one before has told.
 *
 * @param alarm absent where nothing goes off
 * @param alarmAt present with it
 * @param told absent while nothing has gone off
 */
@Embeddable
record NextAlarm(@Nullable String alarm, @Nullable Instant alarmAt, @Nullable String told) {

  static final NextAlarm NONE = new NextAlarm(null, null, null);

  static NextAlarm of(@Nullable Alarm next) {
    return next == null ? NONE : new NextAlarm(next.kind().name(), next.at(), null);
  }

  /** The same, after somebody was told. */
  NextAlarm having(OrganisationId whom) {
    return new NextAlarm(alarm, alarmAt, whom.value());
  }

  @Nullable Alarm value() {
    return alarm == null || alarmAt == null ? null : new Alarm(Alarm.Kind.valueOf(alarm), alarmAt);
  }

  @Nullable OrganisationId whom() {
    return told == null ? null : new OrganisationId(told);
  }
}
