package org.trm.safeguard;

import static java.util.Objects.requireNonNull;
import static org.trm.safeguard.GateName.AUTHORITY;
import static org.trm.safeguard.GateName.CHILD;
import static org.trm.safeguard.GateName.CONSENT;
import static org.trm.safeguard.GateName.DANGER;
import static org.trm.safeguard.GateName.DESTINATION;
import static org.trm.safeguard.GateName.INVESTIGATORS;
import static org.trm.safeguard.GateName.MINIMISATION;
import static org.trm.safeguard.GateName.PREMATURITY;
import static org.trm.safeguard.GateName.PROCEEDINGS;
import static org.trm.safeguard.GateName.PROCESSING_BASIS;
import static org.trm.safeguard.GateName.RISK;
import static org.trm.safeguard.GateName.TRANSFER_BASIS;
import static org.trm.safeguard.GateName.TWO_PEOPLE;
import static org.trm.safeguard.GateName.USE_CONDITIONS;
import static org.trm.safeguard.GateName.VOLUNTARINESS;
import static org.trm.safeguard.Moment.ACCEPT;
import static org.trm.safeguard.Moment.CONFIRM;
import static org.trm.safeguard.Moment.RELEASE;
import static org.trm.safeguard.Moment.SUBMIT;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.trm.shared.HandoffType;

/** The table: which gate is asked at which moment for which type. */
final class WhenAsked {

  private static final Set<Moment> NO = EnumSet.noneOf(Moment.class);
  private static final Set<Moment> S = EnumSet.of(SUBMIT);
  private static final Set<Moment> A = EnumSet.of(ACCEPT);
  private static final Set<Moment> R = EnumSet.of(RELEASE);
  private static final Set<Moment> C = EnumSet.of(CONFIRM);
  private static final Set<Moment> SA = EnumSet.of(SUBMIT, ACCEPT);
  private static final Set<Moment> SR = EnumSet.of(SUBMIT, RELEASE);
  private static final Set<Moment> SAR = EnumSet.of(SUBMIT, ACCEPT, RELEASE);

  private static final Map<GateName, Row> TABLE = new EnumMap<>(GateName.class);

  static {
    // -- gate, enquiry, SERVICE_REFERRAL, CASE_TRANSFER, RETURN, checks and requests, emergency
    row(AUTHORITY, S, SAR, SAR, SAR, SA, S);
    row(DESTINATION, S, S, S, S, S, NO);
    row(CONSENT, S, SAR, SAR, SAR, SA, NO);
    row(PROCESSING_BASIS, S, SR, SR, SR, S, NO);
    row(TRANSFER_BASIS, S, SR, SR, SR, S, NO);
    row(MINIMISATION, S, SR, SR, SR, S, S);
    row(PREMATURITY, NO, NO, NO, SAR, NO, NO);
    row(CHILD, NO, SAR, SAR, SAR, SA, S);
    row(RISK, NO, NO, SR, SR, NO, NO);
    row(PROCEEDINGS, NO, NO, NO, SR, NO, NO);
    row(DANGER, S, SAR, SAR, SAR, SA, S);
    row(USE_CONDITIONS, NO, A, A, A, A, NO);
    row(VOLUNTARINESS, NO, NO, NO, SR, NO, NO);
    row(INVESTIGATORS, S, SAR, SAR, SAR, SA, S);
    row(TWO_PEOPLE, NO, SR, SR, R, NO, C);
  }

  private WhenAsked() {}

  private static void row(
      GateName gate,
      Set<Moment> enquiry,
      Set<Moment> referral,
      Set<Moment> transfer,
      Set<Moment> returning,
      Set<Moment> check,
      Set<Moment> emergency) {
    TABLE.put(gate, new Row(enquiry, referral, transfer, returning, check, emergency));
  }

  /** Whether this gate has a say; a preflight asks whatever will be asked before all is sent. */
  static boolean isAsked(GateName gate, Moment moment, HandoffType type) {
    var row = requireNonNull(TABLE.get(gate));
    return switch (moment) {
      case PREFLIGHT -> !Collections.disjoint(row.of(type), SAR);
      case ENQUIRE -> !row.enquiry().isEmpty();
      case SUBMIT, ACCEPT, RELEASE, CONFIRM -> row.of(type).contains(moment);
    };
  }

  private record Row(
      Set<Moment> enquiry,
      Set<Moment> referral,
      Set<Moment> transfer,
      Set<Moment> returning,
      Set<Moment> check,
      Set<Moment> emergency) {

    Set<Moment> of(HandoffType type) {
      return switch (type) {
        case SERVICE_REFERRAL -> referral;
        case CASE_TRANSFER -> transfer;
        case RETURN -> returning;
        case INFORMATION_REQUEST, NATIONALITY_CHECK, TRAVEL_DOCUMENT, FAMILY_TRACING -> check;
        case EMERGENCY_ALERT -> emergency;
      };
    }
  }
}
