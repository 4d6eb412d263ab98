package org.trm.safeguard;

import static org.trm.safeguard.OrganisationFact.Standing.KEY_CONFIRMED;
import static org.trm.safeguard.OrganisationFact.Standing.PUBLIC_AUTHORITY;
import static org.trm.safeguard.OrganisationFact.Standing.VERIFIED;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trm.shared.AgeStatus;
import org.trm.shared.CountryCode;
import org.trm.shared.DataCategory;
import org.trm.shared.HandoffType;
import org.trm.shared.OrganisationId;
import org.trm.shared.Purpose;

/** Everything the gates may know of one handoff at one moment, gathered once. */
public record Facts(
    Instant now,
    Request request,
    Sender sender,
    Receiver receiver,
    Person person,
    SecondPerson secondPerson) {

  /** Whether two organisations that are no authorities refer a person to each other directly. */
  boolean withoutDesks() {
    return request.type() == HandoffType.SERVICE_REFERRAL
        && sender.isItsOwnDesk()
        && receiver.isItsOwnDesk()
        && !sender.holder().is(PUBLIC_AUTHORITY)
        && !receiver.organisation().is(PUBLIC_AUTHORITY);
  }

  /** Whether the sending side exercises public powers, through whoever of it acts. */
  public boolean exercisesPublicPowers() {
    return sender.law().activity().exercisesPublicPowers(sender.holder(), sender.desk());
  }

  /** The exception that this handoff rests on, where it leaves the Union by one. */
  public Optional<TransferGround> derogation() {
    return Optional.ofNullable(sender.law().transfer())
        .map(TransferFact::ground)
        .filter(ground -> ground.isDerogation() && !TransferBasisGate.staysInTheUnion(this));
  }

  /**
   * What is asked, and which version of which sections would travel.
   *
   * @param boundTo the only country to which the case may be handed, because whoever handed it over
   *     has not allowed more; absent where nobody has bound the sender
   */
  public record Request(
      HandoffType type,
      Purpose purpose,
      boolean urgent,
      int packetVersion,
      Set<DataCategory> sections,
      @Nullable CountryCode boundTo) {
    public Request {
      sections = Set.copyOf(sections);
    }
  }

  /**
   * The sending side.
   *
   * @param holder the organisation this handoff names as the holder
   * @param custodian the organisation that has custody of the case now
   */
  public record Sender(
      OrganisationFact holder,
      OrganisationFact desk,
      OrganisationId custodian,
      CountryFact country,
      Law law) {
    public Sender {
      if (!holder.country().equals(country.code())) {
        throw new IllegalArgumentException("a holder is judged by the law of its own country");
      }
    }

    boolean isItsOwnDesk() {
      return holder.id().equals(desk.id());
    }

    /** Whether a provision is cited that is of the law of the sender's own country. */
    boolean isOwnLaw(@Nullable String provision) {
      return provision != null && provision.startsWith(country.code().value() + "-");
    }
  }

  /** What the sender's country asks for, and on what this handoff rests under its law. */
  public record Law(
      Policy policy,
      ActivityFact activity,
      @Nullable BasisFact processing,
      @Nullable TransferFact transfer,
      CorridorFact corridor) {}

  /**
   * The receiving side.
   *
   * @param organisation who will help: proposed by the holder until the desk names it
   * @param acceptance absent until the desk accepts
   */
  public record Receiver(
      OrganisationFact organisation,
      OrganisationFact desk,
      Contact contact,
      CountryFact country,
      @Nullable Acceptance acceptance) {

    boolean isItsOwnDesk() {
      return organisation.id().equals(desk.id());
    }

    /**
     * Whether it is who it says: its coordinator vouches for it; of a country without a realm, two
     * people here know its key.
     */
    boolean isVouchedFor(OrganisationFact one) {
      return one.is(isOutside() ? KEY_CONFIRMED : VERIFIED);
    }

    Reason unvouched() {
      return isOutside() ? Reason.OUTSIDE_KEY_NOT_CONFIRMED : Reason.RECEIVER_NOT_VERIFIED;
    }

    private boolean isOutside() {
      return country.is(CountryFact.Standing.TOLD_BY_LETTER);
    }
  }

  /**
   * How surely the receiving desk can be reached.
   *
   * @param assuredAt when the desk last confirmed its contact; absent if never
   * @param alternatives the deputies and the coordinator, best first
   */
  public record Contact(@Nullable Instant assuredAt, List<OrganisationId> alternatives) {
    public Contact {
      alternatives = List.copyOf(alternatives);
    }
  }

  /**
   * The receiving desk's acceptance.
   *
   * @param by the desk that accepts
   * @param conditionsOfVersion the packet version whose use conditions were accepted, if any were
   */
  public record Acceptance(OrganisationId by, @Nullable Integer conditionsOfVersion) {}

  /**
   * The few coded facts about the person that the gates need.
   *
   * @param age as it is now, whatever the file called it
   * @param returning what a return depends on; gathered for a return, otherwise nothing
   * @param company with whom the person travels; absent for who travels alone
   * @param shutOut the organisations that may not know of the person's case
   */
  public record Person(
      AgeStatus age,
      List<ConsentFact> consents,
      List<RiskFact> risks,
      List<DangerFact> dangers,
      ChildFact child,
      ReturnFact returning,
      @Nullable CompanyFact company,
      Set<OrganisationId> shutOut) {

    /** A person who travels alone, and from whose case nobody is shut out. */
    public Person(
        AgeStatus age,
        List<ConsentFact> consents,
        List<RiskFact> risks,
        List<DangerFact> dangers,
        ChildFact child,
        ReturnFact returning) {
      this(age, consents, risks, dangers, child, returning, null, Set.of());
    }

    public Person {
      consents = List.copyOf(consents);
      risks = List.copyOf(risks);
      dangers = List.copyOf(dangers);
      shutOut = Set.copyOf(shutOut);
    }

    /** The same person, with what their return depends on. */
    public Person with(ReturnFact known) {
      return new Person(age, consents, risks, dangers, child, known, company, shutOut);
    }

    /** The same person, among others. */
    public Person among(@Nullable CompanyFact others) {
      return new Person(age, consents, risks, dangers, child, returning, others, shutOut);
    }

    /** The same person, from whose case these are shut out. */
    public Person without(Set<OrganisationId> these) {
      return new Person(age, consents, risks, dangers, child, returning, company, these);
    }

    @Override
    public String toString() {
      return "Person";
    }
  }
}
