package org.trm.safeguard;

import static java.util.stream.Collectors.toSet;
import static org.trm.shared.DataCategory.HEALTH;
import static org.trm.shared.DataCategory.NEEDS;
import static org.trm.shared.DataCategory.SUMMARY;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trm.safeguard.ConsentFact.Item;
import org.trm.safeguard.ConsentFact.Word;
import org.trm.safeguard.Facts.Acceptance;
import org.trm.safeguard.Facts.Contact;
import org.trm.shared.AgeStatus;
import org.trm.shared.CountryCode;
import org.trm.shared.DataCategory;
import org.trm.shared.HandoffType;
import org.trm.shared.OrganisationId;
import org.trm.shared.Purpose;

/**
 * A handoff that every gate passes: a Serbian shelter, through both desks, to a Slovenian shelter.
 * A test changes what it is about and leaves the rest.
 */
final class Given {

  static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  static final CountryCode RS = new CountryCode("RS");
  static final CountryCode SI = new CountryCode("SI");
  static final CountryCode HR = new CountryCode("HR");
  static final OrganisationId RS_SHELTER = new OrganisationId("rs-shelter");
  static final OrganisationId RS_DESK = new OrganisationId("rs-desk");
  static final OrganisationId SI_DESK = new OrganisationId("si-desk");
  static final OrganisationId SI_SHELTER = new OrganisationId("si-shelter");
  static final OrganisationId SI_DEPUTY = new OrganisationId("si-child-protection");

  static final Set<OrganisationFact.Standing> NGO =
      Set.of(OrganisationFact.Standing.ACTIVE, OrganisationFact.Standing.VERIFIED);
  static final Set<OrganisationFact.Standing> DESK =
      EnumSet.complementOf(EnumSet.of(OrganisationFact.Standing.COMPETENT_AUTHORITY));

  /** An adult who decides alone, in a language that the person understands. */
  static final Conversation PLAINLY =
      new Conversation(
          Conversation.Speaker.PERSON,
          Conversation.Capacity.DECIDES,
          Conversation.Assent.NOT_HEARD,
          true,
          false);

  HandoffType type = HandoffType.CASE_TRANSFER;
  boolean urgent = false;
  Set<DataCategory> sections = EnumSet.of(HEALTH, NEEDS);
  @Nullable CountryCode boundTo = null;
  OrganisationId custodian = RS_SHELTER;
  OrganisationFact holder = new OrganisationFact(RS_SHELTER, RS, NGO);
  OrganisationFact sendingDesk = new OrganisationFact(RS_DESK, RS, DESK);
  CountryFact sendingCountry = country(RS);
  Policy policy = Policy.DEFAULT;
  @Nullable BasisFact processing =
      new BasisFact(BasisFact.Regime.NATIONAL, null, null, "RS-LAW-12");
  @Nullable TransferFact transfer =
      new TransferFact(TransferGround.NATIONAL, "RS-LAW-65", null, Set.of(), since(1));
  Purpose purpose = Purpose.ASSISTANCE;
  ActivityFact activity = ActivityFact.UNSAID;
  CorridorFact corridor = new CorridorFact(NOW.plusSeconds(1));
  OrganisationFact receivingDesk = new OrganisationFact(SI_DESK, SI, DESK);
  OrganisationFact receiver = new OrganisationFact(SI_SHELTER, SI, NGO);
  @Nullable Instant assuredAt = daysAgo(1);
  CountryFact receivingCountry = country(SI, CountryFact.Standing.EU_MEMBER);
  @Nullable Acceptance acceptance = new Acceptance(SI_DESK, 2);
  AgeStatus age = AgeStatus.ADULT_CONFIRMED;
  List<ConsentFact> consents =
      new ArrayList<>(
          List.of(
              said(Word.GIVEN, SI_SHELTER, HEALTH, since(1)),
              said(Word.GIVEN, SI_SHELTER, NEEDS, since(1)),
              said(Word.GIVEN, SI_DESK, SUMMARY, since(1))));
  List<RiskFact> risks =
      List.of(
          new RiskFact(
              RiskFact.Scope.RECEIVING_COUNTRY,
              SI,
              RiskFact.Level.LOW,
              RiskFact.Mitigated.NO,
              since(1)));
  List<DangerFact> dangers = List.of();
  ChildFact child = ChildFact.NOTHING;
  @Nullable CompanyFact company = null;
  Set<OrganisationId> shutOut = Set.of();
  ReturnFact returning =
      new ReturnFact(
          ReturnFact.Identification.SETTLED,
          new ReturnFact.Reflection(ReturnFact.ReflectionState.OVER, null),
          List.of(new DeclarationFact(DeclarationFact.Saying.VOLUNTARY, SI, since(1), Set.of())),
          new ReturnFact.ProceedingsFact(daysAgo(1), Set.of()));
  SecondPerson secondPerson = agreeing(ApprovalFact.Matter.values());

  Facts facts() {
    return new Facts(
        NOW,
        new Facts.Request(type, purpose, urgent, 2, sections, boundTo),
        new Facts.Sender(
            holder,
            sendingDesk,
            custodian,
            sendingCountry,
            new Facts.Law(policy, activity, processing, transfer, corridor)),
        new Facts.Receiver(
            receiver,
            receivingDesk,
            new Contact(assuredAt, List.of(SI_DEPUTY)),
            receivingCountry,
            acceptance),
        new Facts.Person(age, consents, risks, dangers, child, returning, company, shutOut),
        secondPerson);
  }

  /** Every reason the gate gives, and that it gives each in its own name. */
  Set<Reason> refusedBy(GateName gate) {
    return Gate.of(gate).judge(facts()).refusals().stream()
        .peek(refusal -> checkGate(gate, refusal))
        .map(Verdict.Refusal::reason)
        .collect(toSet());
  }

  private static void checkGate(GateName gate, Verdict.Refusal refusal) {
    if (refusal.gate() != gate) {
      throw new AssertionError(gate + " refuses in the name of " + refusal.gate());
    }
  }

  static CountryFact country(CountryCode code, CountryFact.Standing... more) {
    var standings = EnumSet.of(CountryFact.Standing.ACTIVE, CountryFact.Standing.HAS_REALM);
    standings.addAll(Arrays.asList(more));
    return new CountryFact(code, standings);
  }

  static ConsentFact said(
      Word word, OrganisationId recipient, DataCategory category, Validity validity) {
    return said(word, recipient, category, validity, PLAINLY);
  }

  static ConsentFact said(
      Word word,
      OrganisationId recipient,
      DataCategory category,
      Validity validity,
      Conversation how) {
    return new ConsentFact(new Item(Purpose.ASSISTANCE, recipient, category), word, validity, how);
  }

  /** A declaration that speaks of Slovenia. */
  static DeclarationFact declared(
      DeclarationFact.Saying saying, Validity validity, Set<DeclarationFact.Flaw> flaws) {
    return new DeclarationFact(saying, SI, validity, flaws);
  }

  /** Somebody proposed all of these, and somebody else agreed. */
  static SecondPerson agreeing(ApprovalFact.Matter... matters) {
    var answer = new ApprovalFact.Answer(true, "RS/two");
    var until = NOW.plusSeconds(1);
    var version = "hash/si-shelter";
    return new SecondPerson(
        version,
        Arrays.stream(matters)
            .map(matter ->
                new ApprovalFact(new UUID(1, 2), matter, version, "RS/one", until, answer))
            .toList());
  }

  /** The same return, with other declarations. */
  void declares(DeclarationFact... declarations) {
    returning =
        new ReturnFact(
            returning.identification(),
            returning.reflection(),
            List.of(declarations),
            returning.proceedings());
  }

  static Instant daysAgo(int days) {
    return NOW.minus(Duration.ofDays(days));
  }

  static Validity since(int daysAgo) {
    return new Validity(daysAgo(daysAgo), null);
  }

  /** All subsets of a few values, the empty one included. */
  @SafeVarargs
  static <T> List<Set<T>> subsets(T... values) {
    return IntStream.range(0, 1 << values.length)
        .mapToObj(bits ->
            IntStream.range(0, values.length)
                .filter(i -> (bits >> i & 1) == 1)
                .mapToObj(i -> values[i])
                .collect(toSet()))
        .toList();
  }

  static List<Boolean> yesAndNo() {
    return Stream.of(true, false).toList();
  }
}
