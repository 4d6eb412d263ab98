package org.trm.approval;

import static org.trm.identity.Duty.CASEWORKER;
import static org.trm.identity.Duty.CHILD_PROTECTION;
import static org.trm.identity.Duty.COORDINATOR;
import static org.trm.identity.Duty.DATA_PROTECTION;
import static org.trm.identity.Duty.FOCAL_POINT;
import static org.trm.identity.Duty.SUPERVISOR;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.trm.identity.Caller;
import org.trm.identity.Duty;

/** What nobody decides alone: who may propose it, who may decide it, and for how long it stands. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are copies of their own
public enum ApprovalKind {
  /** That a handoff sets out. */
  HANDOFF_RELEASE(
      Reach.ORGANISATION, 30, EnumSet.of(CASEWORKER, SUPERVISOR), EnumSet.of(SUPERVISOR)),
  /** That an adult goes home, as they wish, although the risk there is high. */
  HIGH_RISK_RETURN(
      Reach.ORGANISATION, 14, EnumSet.of(CASEWORKER, SUPERVISOR), EnumSet.of(SUPERVISOR)),
  /** That an emergency which one person acted on was one. */
  EMERGENCY_CONFIRMATION(
      Reach.ORGANISATION,
      1,
      EnumSet.of(CASEWORKER, FOCAL_POINT, SUPERVISOR),
      EnumSet.of(SUPERVISOR, FOCAL_POINT)),
  /** That somebody may know of a case again, or of one that is sealed. */
  CASE_OPENING(
      Reach.ORGANISATION,
      14,
      EnumSet.of(SUPERVISOR, DATA_PROTECTION),
      EnumSet.of(SUPERVISOR, DATA_PROTECTION)),
  /** That information may cross a border on the ground of an instrument. */
  CORRIDOR_INSTRUMENT(
      Reach.COUNTRY, 30, EnumSet.of(DATA_PROTECTION), EnumSet.of(DATA_PROTECTION, COORDINATOR)),
  /** That somebody acts for a person, as the order that was recorded says. */
  MANDATE(
      Reach.ORGANISATION,
      14,
      EnumSet.of(SUPERVISOR, CHILD_PROTECTION, DATA_PROTECTION),
      EnumSet.of(SUPERVISOR, DATA_PROTECTION)),
  /** That a supervisory authority's order is one, and looks as it was recorded. */
  INSPECTION_ORDER(
      Reach.ORGANISATION, 14, EnumSet.of(DATA_PROTECTION), EnumSet.of(SUPERVISOR, DATA_PROTECTION)),
  /** That a country sets one of its figures. */
  COUNTRY_POLICY(
      Reach.COUNTRY, 30, EnumSet.of(COORDINATOR), EnumSet.of(DATA_PROTECTION, COORDINATOR));

  /** Among whom the second person is found. */
  enum Reach {
    ORGANISATION,
    COUNTRY
  }

  private final Reach reach;
  private final int days;
  private final Set<Duty> proposers;
  private final Set<Duty> deciders;

  ApprovalKind(Reach reach, int days, Set<Duty> proposers, Set<Duty> deciders) {
    this.reach = reach;
    this.days = days;
    this.proposers = Set.copyOf(proposers);
    this.deciders = Set.copyOf(deciders);
  }

  Reach reach() {
    return reach;
  }

  /** How long a proposal may be decided, and what came of it be relied on. */
  Duration stands() {
    return Duration.ofDays(days);
  }

  boolean mayBeProposedBy(Caller caller) {
    return proposers.stream().anyMatch(caller::has);
  }

  boolean mayBeDecidedBy(Caller caller) {
    return deciders.stream().anyMatch(caller::has);
  }

  /** The duties that may decide. */
  Set<Duty> deciders() {
    return deciders;
  }

  /** The duties that may propose. */
  Set<Duty> proposers() {
    return proposers;
  }
}
