package org.trm.directory;

import static org.trm.identity.Duty.COORDINATOR;
import static org.trm.identity.Duty.FOCAL_POINT;
import static org.trm.identity.Duty.SECRETARIAT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/**
 * Who answers for an organisation in one function.
 *
 * @param deputies the organisations that stand in, best first
 * @param assurance when and by whom the contact was last confirmed, absent if never
 */
public record FocalPoint(
    OrganisationId organisation,
    Function function,
    CountryCode country,
    Visibility visibility,
    ContactPoint contact,
    List<OrganisationId> deputies,
    @Nullable Assurance assurance) {
  public FocalPoint {
    deputies = List.copyOf(deputies);
  }

  /** What a focal point is there for. */
  public enum Function {
    /** The desk through which a country speaks in handoffs. */
    CROSS_BORDER_REFERRAL,
    ASSISTANCE,
    CHILD_PROTECTION,
    LAW_ENFORCEMENT,
    MIGRATION,
    LABOUR_INSPECTION,
    HEALTH,
    LEGAL_AID,
    DATA_PROTECTION,
    SECRETARIAT
  }

  /** Who may look a focal point up. */
  public enum Visibility {
    PUBLIC,
    NETWORK,
    FOCAL_POINTS
  }

  /** That somebody has tried the contact and it works. */
  public record Assurance(Instant at, OrganisationId by) {}

  /** When the contact was last confirmed, absent if never. */
  public @Nullable Instant assuredAt() {
    return assurance == null ? null : assurance.at();
  }

  /** When it must be confirmed again, absent if it never was. */
  public @Nullable Instant nextDue(int policyDays) {
    return assurance == null ? null : assurance.at().plus(Duration.ofDays(policyDays));
  }

  /** Whether the contact was confirmed, and not longer ago than so many days. */
  public boolean isAssured(Instant now, int policyDays) {
    var due = nextDue(policyDays);
    return due != null && now.isBefore(due);
  }

  /** Whether this organisation answers here, itself or as a deputy. */
  public boolean isAnsweredBy(OrganisationId other) {
    return organisation.equals(other) || deputies.contains(other);
  }

  boolean isVisibleTo(Caller caller) {
    return switch (visibility) {
      case PUBLIC, NETWORK -> true;
      case FOCAL_POINTS ->
          caller.worksFor(organisation)
              || caller.has(FOCAL_POINT)
              || caller.has(COORDINATOR)
              || caller.has(SECRETARIAT);
    };
  }

  /** In which order focal points are listed, and how a page names its last one. */
  String key() {
    return organisation + "." + function;
  }
}
