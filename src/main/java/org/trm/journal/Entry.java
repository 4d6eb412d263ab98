package org.trm.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.shared.CountryCode;

/**
 * One event as a use-case tells it to the journal.
 *
 * @param caller who acts
 * @param action what was done or asked for
 * @param result how it ended
 * @param subject what it is about
 * @param counterpart the other country that must have it in its journal too
 * @param facts what else is on the record
 */
public record Entry(
    Caller caller,
    Action action,
    Result result,
    Subject subject,
    @Nullable CountryCode counterpart,
    Facts facts) {

  /**
   * Coded details of an event.
   *
   * @param purpose the purpose of use that was stated
   * @param basis the code of the legal basis relied on
   * @param packetHash the hash of the packet moved, base64url
   * @param occurredAt when it happened, where that is not when it was recorded
   * @param reasons why it was refused; stays in the caller's own journal
   * @param counts how many, by kind
   */
  public record Facts(
      @Nullable String purpose,
      @Nullable String basis,
      @Nullable String packetHash,
      @Nullable Instant occurredAt,
      List<String> reasons,
      Map<String, Long> counts) {
    static final Facts NONE = new Facts(null, null, null, null, List.of(), Map.of());

    public Facts {
      reasons = List.copyOf(reasons);
      counts = Map.copyOf(counts);
    }
  }

  /** Something the caller did. */
  public static Entry done(Caller caller, Action action, Subject subject) {
    return new Entry(caller, action, Result.DONE, subject, null, Facts.NONE);
  }

  /** The same event with this result and these reasons. */
  public Entry ended(Result result, List<String> reasons) {
    return new Entry(
        caller,
        action,
        result,
        subject,
        counterpart,
        new Facts(
            facts.purpose, facts.basis, facts.packetHash, facts.occurredAt, reasons, facts.counts));
  }

  /** The same event, to be written in this other country's journal too. */
  public Entry across(CountryCode counterpart) {
    var other = counterpart.equals(caller.country()) ? null : counterpart;
    return new Entry(caller, action, result, subject, other, facts);
  }

  /** The same event, about this. */
  public Entry about(Subject subject) {
    return new Entry(caller, action, result, subject, counterpart, facts);
  }

  /** The same event with these details. */
  public Entry with(Facts facts) {
    return new Entry(caller, action, result, subject, counterpart, facts);
  }

  /** The same event, done for this purpose. */
  public Entry forPurpose(String purpose) {
    return with(
        new Facts(
            purpose, facts.basis, facts.packetHash, facts.occurredAt, facts.reasons, facts.counts));
  }

  /** The same event, which moved this packet. */
  public Entry moving(@Nullable String packetHash) {
    return with(
        new Facts(
            facts.purpose, facts.basis, packetHash, facts.occurredAt, facts.reasons, facts.counts));
  }

  /** The same event with so many of a kind. */
  public Entry counting(String kind, long number) {
    return with(
        new Facts(
            facts.purpose,
            facts.basis,
            facts.packetHash,
            facts.occurredAt,
            facts.reasons,
            Map.of(kind, number)));
  }
}
