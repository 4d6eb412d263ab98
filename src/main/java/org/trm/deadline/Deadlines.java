package org.trm.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.trm.directory.Directory;
import org.trm.directory.WorkingTime;
import org.trm.shared.CountryCode;

/** When a period ends: by the policy, the calendar and the clock of the side that has to act. */
@ApplicationScoped
public class Deadlines {

  private final Directory directory;

  Deadlines(Directory directory) {
    this.directory = directory;
  }

  /**
   * The end of a period.
   *
   * @param acts the country of whoever has to act
   * @param from when it begins
   */
  public Instant end(Term term, CountryCode acts, Instant from, boolean urgent) {
    var length = term.length(urgent);
    int number = directory.policy(acts).of(length.setting());
    var time = directory.workingTime(acts);
    return switch (length.unit()) {
      case HOURS -> WorkingTime.afterHours(from, number);
      case DAYS -> from.atZone(time.zone()).plusDays(number).toInstant();
      case WORKING_DAYS -> time.afterWorkingDays(from, number);
    };
  }
}
