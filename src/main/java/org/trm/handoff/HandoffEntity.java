package org.trm.handoff;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.trm.route.Proposal;
import org.trm.route.Route;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;
import org.trm.shared.HandoffType;
import org.trm.shared.OrganisationId;
import org.trm.shared.Purpose;
import org.trm.transition.HandoffStatus;
import org.trm.transition.Move;
import org.trm.transition.Party;
import org.trm.transition.Position;
import org.trm.transition.Situation;
import org.trm.transition.Statement;
import org.trm.transition.Transition;

/** A handoff as it is kept; {@link #make} is the only way to another status. */
@Entity
@Table(name = "handoff")
class HandoffEntity {

  @Id private UUID id;
  private UUID caseId;
  private @Nullable UUID groupId;
  private String type;
  private String purpose;
  private boolean urgent;
  private String status;
  @Embedded private @Nullable Held held;
  @Embedded private Route route;
  private String proposedOrganisation;
  private @Nullable String receivingOrganisation;
  private @Nullable String caseworker;
  private @Nullable String senderReference;
  private @Nullable String receiverReference;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] sections;

  @Embedded private CurrentPacket packet;
  @Embedded private @Nullable Enquiry enquiry;
  @Embedded private Onward onward;
  private @Nullable Integer conditionsVersion;
  private int questions;
  @Embedded private @Nullable Noted noted;
  private Instant createdAt;
  private @Nullable Instant submittedAt;
  private @Nullable Instant disclosedAt;
  @Embedded private @Nullable Clock clock;

  @Embedded
  @OptimisticLock(excluded = true) // an alarm takes nobody's version away
  private @Nullable NextAlarm alarm;

  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected HandoffEntity() {}

  @SuppressWarnings("NullAway.Init") // prepare() fills sections and packet
  HandoffEntity(UUID id, CaseId theCase, Route route, Proposal proposal, Instant at) {
    this.id = id;
    this.caseId = theCase.value();
    this.route = route;
    this.type = proposal.type().name();
    this.purpose = proposal.purpose().name();
    this.urgent = proposal.urgent();
    this.status = HandoffStatus.DRAFT.name();
    this.proposedOrganisation = proposal.receivingOrganisation().value();
    this.senderReference = proposal.reference();
    this.onward = new Onward(Boolean.TRUE.equals(proposal.onwardAllowed()), null);
    this.createdAt = at;
  }

  /** Puts another version of the packet in place; what was accepted was another one. */
  void prepare(Set<DataCategory> categories, CurrentPacket prepared) {
    sections = Codes.names(categories);
    packet = prepared;
    held = held == null ? null : held.withAnotherPacket();
  }

  /** Makes a move that the table allows. */
  void make(Transition transition, Move.Legal move, Clock next, Instant at) {
    held = move.to() == HandoffStatus.ON_HOLD ? new Held(status, move.by().name()) : null;
    status = move.to().name();
    alarm = next.equals(clock()) ? alarm : NextAlarm.of(next.ladder().first(at));
    clock = next;
    submittedAt = transition.submits() ? at : submittedAt;
    if (transition == Transition.ALERT) {
      receivingOrganisation = proposedOrganisation; // an alert asks who shall act at once
    }
    disclosedAt = transition.discloses(type()) ? at : disclosedAt;
    enquiry = transition == Transition.ENQUIRE ? enquiry().asked(at) : enquiry;
    questions += transition == Transition.ASK ? 1 : 0;
  }

  /** An alarm has gone off: where the clock stands now, and what is next. */
  void sounded(Clock now, NextAlarm next) {
    clock = now;
    alarm = next;
  }

  /** Notes what was said with a move. */
  void note(Statement said) {
    enquiry = said.availability() == null ? enquiry : enquiry().answered(said.availability());
    noted = Noted.of(noted).with(said);
  }

  /** Names who will help the person, under the conditions of this version of the packet. */
  void name(Statement.Receiver receiver, int conditionsOfVersion, @Nullable String reference) {
    receivingOrganisation = receiver.organisation().value();
    caseworker = receiver.caseworker();
    conditionsVersion = conditionsOfVersion;
    receiverReference = reference == null ? receiverReference : reference;
  }

  /** Proposes another receiving organisation, for which consent is asked anew. */
  void propose(OrganisationId organisation) {
    proposedOrganisation = organisation.value();
    receivingOrganisation = null;
  }

  /** Another desk takes over; the number and the consent to the conditions were the first one's. */
  void reroute(OrganisationId standIn) {
    route = route.by(standIn);
    receiverReference = null;
    conditionsVersion = null;
    packet = type() == HandoffType.EMERGENCY_ALERT ? packet : packet.forAnotherDesk();
  }

  Position position() {
    return new Position(status(), Held.hold(held), disclosedAt != null, questions);
  }

  @Nullable UUID group() {
    return groupId;
  }

  void group(@Nullable UUID changed) {
    groupId = changed;
  }

  /** What the transition table looks at, for who is these parties. */
  Situation situation(Set<Party> parties) {
    return new Situation(type(), urgent, position(), receivingOrganisation != null, parties);
  }

  UUID id() {
    return id;
  }

  CaseId caseId() {
    return new CaseId(caseId);
  }

  HandoffType type() {
    return HandoffType.valueOf(type);
  }

  Purpose purpose() {
    return Purpose.valueOf(purpose);
  }

  boolean urgent() {
    return urgent;
  }

  HandoffStatus status() {
    return HandoffStatus.valueOf(status);
  }

  Route route() {
    return route;
  }

  OrganisationId proposed() {
    return new OrganisationId(proposedOrganisation);
  }

  @Nullable OrganisationId named() {
    return receivingOrganisation == null ? null : new OrganisationId(receivingOrganisation);
  }

  /** Who is to help: named by the receiving desk, else proposed by the holder. */
  OrganisationId receiver() {
    return receivingOrganisation == null ? proposed() : new OrganisationId(receivingOrganisation);
  }

  Set<DataCategory> sections() {
    return Codes.categories(sections);
  }

  CurrentPacket packet() {
    return packet;
  }

  @Nullable Integer conditionsVersion() {
    return conditionsVersion;
  }

  Clock clock() {
    return clock == null ? Clock.STOPPED : clock;
  }

  NextAlarm alarm() {
    return alarm == null ? NextAlarm.NONE : alarm;
  }

  HandoffRecord record() {
    var when = new HandoffRecord.Times(createdAt, submittedAt, disclosedAt);
    return new HandoffRecord(senderReference, receiverReference, caseworker, Noted.of(noted), when);
  }

  Enquiry enquiry() {
    return enquiry == null ? Enquiry.NONE : enquiry;
  }

  Onward onward() {
    return onward;
  }

  void onward(Onward changed) {
    onward = changed;
  }

  /** Whether the other side has heard of it. */
  boolean hasCrossed() {
    return submittedAt != null || enquiry().enquiredAt() != null;
  }

  long version() {
    return version;
  }
}
