package org.trm.track;

import static org.trm.track.TrackReason.AUTHORITY_IN_CHARGE;
import static org.trm.track.TrackReason.COUNTRY_UNKNOWN;
import static org.trm.track.TrackReason.DECLARATION_ENDS_TOO_EARLY;
import static org.trm.track.TrackReason.DECLARATION_ENDS_TOO_LATE;
import static org.trm.track.TrackReason.RIGHTS_NOT_TOLD;
import static org.trm.track.TrackReason.TAKEN_BACK_ALREADY;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.trm.casefile.Moments;
import org.trm.shared.CountryCode;
import org.trm.track.ProceedingsCheck.AuthorityTold;
import org.trm.track.TrackStory.Told;

/** What a declaration, a proceeding or a check must say so that it can be relied on. */
final class DeclarationRules {

  private static final Duration USUAL = Duration.ofDays(90);
  private static final Duration LONGEST = Duration.ofDays(183);
  private static final Set<String> ISO = Set.of(Locale.getISOCountries());
  private static final String KOSOVO = "XK";

  private DeclarationRules() {}

  /** Until when it counts, to the microsecond the database keeps. */
  static Instant end(ReturnDeclaration in, Moments moments) {
    var end = in.validUntil() == null ? moments.occurredAt().plus(USUAL) : in.validUntil();
    return end.truncatedTo(ChronoUnit.MICROS);
  }

  static Set<TrackReason> against(ReturnDeclaration in, Moments moments) {
    var reasons = against(in.country());
    var end = end(in, moments);
    addIf(!end.isAfter(moments.occurredAt()), DECLARATION_ENDS_TOO_EARLY, reasons);
    addIf(end.isAfter(moments.occurredAt().plus(LONGEST)), DECLARATION_ENDS_TOO_LATE, reasons);
    return reasons;
  }

  static Set<TrackReason> againstTakingBack(TrackStory story, Told<ReturnDeclaration> declaration) {
    var reasons = EnumSet.noneOf(TrackReason.class);
    addIf(story.isTakenBack(declaration), TAKEN_BACK_ALREADY, reasons);
    return reasons;
  }

  static Set<TrackReason> against(Proceeding in) {
    var reasons = against(in.country());
    addIf(!in.toldOfRights(), RIGHTS_NOT_TOLD, reasons);
    return reasons;
  }

  static Set<TrackReason> against(ProceedingsCheck in, TrackStory story) {
    var reasons = EnumSet.noneOf(TrackReason.class);
    addIf(
        in.authority() == AuthorityTold.NONE_IN_CHARGE
            && story.proceedings().anyMatch(story::isOpen),
        AUTHORITY_IN_CHARGE,
        reasons);
    return reasons;
  }

  private static Set<TrackReason> against(CountryCode country) {
    var reasons = EnumSet.noneOf(TrackReason.class);
    addIf(
        !ISO.contains(country.value()) && !country.value().equals(KOSOVO),
        COUNTRY_UNKNOWN,
        reasons);
    return reasons;
  }

  private static void addIf(boolean holds, TrackReason reason, Set<TrackReason> reasons) {
    if (holds) {
      reasons.add(reason);
    }
  }
}
