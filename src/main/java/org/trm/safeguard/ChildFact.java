package org.trm.safeguard;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/**
 * What is on record about a child. What there can be one of is absent where there is none; of what
 * is about a country or a placement there is a list, in the order in which it was found.
 */
public record ChildFact(
    Status status, @Nullable Hearing hearing, Future future, List<Decision> decisions) {

  /** Of whom nothing is on record. */
  public static final ChildFact NOTHING =
      new ChildFact(
          new Status(false, null, null, null),
          null,
          new Future(null, List.of(), List.of(), List.of(), null),
          List.of());

  public ChildFact {
    decisions = List.copyOf(decisions);
  }

  /**
   * How far evidence can be relied on.
   *
   * @param from when it was found
   * @param until the first moment at which it no longer holds; absent if no end was set
   * @param reopened whether something has happened since that opens it again
   */
  public record Proof(Instant from, @Nullable Instant until, boolean reopened) {}

  /**
   * Who the child is, and who stands for the child.
   *
   * @param calledAdult whether the holder's file says adult
   * @param guardian absent also when the guardian's office has ended
   */
  public record Status(
      boolean calledAdult,
      @Nullable Guardian guardian,
      @Nullable Parent parent,
      @Nullable Proof identity) {}

  /**
   * The guardian in office.
   *
   * @param since since when it has been the same one without a break
   */
  public record Guardian(
      Proof proof, Instant since, boolean interim, boolean suspected, boolean caseworker) {}

  /** A parent, or who says to be one. */
  public record Parent(Proof proof, boolean present, boolean verified, boolean suspected) {}

  /** That the child was heard, or why that cannot be. */
  public record Hearing(Proof proof, boolean interpreterIndependent) {}

  /** Where the child would go, to whom, and how safe that is. */
  public record Future(
      @Nullable Tracing tracing,
      List<Family> families,
      List<Placement> placements,
      List<Care> cares,
      @Nullable Proof solution) {
    public Future {
      families = List.copyOf(families);
      placements = List.copyOf(placements);
      cares = List.copyOf(cares);
    }
  }

  /** What became of the search for the family. */
  public record Tracing(Proof proof, boolean found, boolean unsuitable) {}

  /** What the child's authority of one country found of the family there. */
  public record Family(Proof proof, CountryCode country, boolean suitable) {}

  /** The risk of one placement in one country. */
  public record Placement(
      Proof proof, CountryCode country, OrganisationId at, boolean againstInterests) {}

  /**
   * Care that the competent authority of one country confirmed.
   *
   * @param consented whether the Central Authority's consent is there
   */
  public record Care(
      Proof proof, CountryCode country, OrganisationId at, Form form, boolean consented) {

    /** Who would care, and whether a convention was found to apply where strangers would. */
    public enum Form {
      FAMILY,
      OTHERS,
      OTHERS_UNDER_CONVENTION,
      INDEPENDENT
    }
  }

  /**
   * What was decided of going to one country.
   *
   * @param panel absent where it was assessed and not determined by a panel
   */
  public record Decision(
      Proof proof, CountryCode country, boolean inBestInterests, @Nullable Panel panel) {}

  /** Who decided, and whether with reasons. */
  public record Panel(
      int members, int disciplines, boolean childProtection, boolean caseOwner, boolean reasoned) {}

  @Override
  public String toString() {
    return "ChildFact";
  }
}
