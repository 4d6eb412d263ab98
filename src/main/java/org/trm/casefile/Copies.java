package org.trm.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;
import org.trm.vault.CaseKey;
import org.trm.vault.KeyOwner;
import org.trm.vault.Vault;

/** Makes organisations' copies of cases and writes in them; whoever calls has locked the case. */
@ApplicationScoped
class Copies {

  private final CasefileRepository casefiles;
  private final SectionRepository sections;
  private final Vault vault;
  private final ChildNotice childNotice;
  private final InstantSource clock;

  Copies(
      CasefileRepository casefiles,
      SectionRepository sections,
      Vault vault,
      ChildNotice childNotice,
      InstantSource clock) {
    this.casefiles = casefiles;
    this.sections = sections;
    this.vault = vault;
    this.childNotice = childNotice;
    this.clock = clock;
  }

  /** The moment of an event that may be entered late, to the microsecond the database keeps. */
  Moments moments(@Nullable Instant occurredAt) {
    return Moments.of(occurredAt, clock.instant());
  }

  /** A new copy of a case for the caller's organisation, under a key of its own. */
  CasefileEntity make(Caller owner, CaseId id, CaseFacts facts, Moments moments) {
    var keyOwner = owner(owner);
    var key = vault.wrap(vault.newCaseKey(keyOwner, id));
    var copy =
        new CasefileEntity(CopyId.of(id, owner.organisation()), keyOwner, key, facts, moments);
    casefiles.persist(copy);
    childNotice.begin(owner, id, facts);
    return copy;
  }

  /** Whether the caller's organisation uses this reference for a case already. */
  boolean knows(String reference) {
    return casefiles.isTaken(reference);
  }

  /** Writes what has been changed, so that versions can be read. */
  void flush() {
    casefiles.flush();
  }

  CaseKey keyOf(Caller owner, CasefileEntity copy) {
    return vault.unwrapCaseKey(copy.wrappedKey(), owner(owner), copy.caseId());
  }

  /** Writes the next version of a section. */
  SectionEntity write(
      CasefileEntity copy,
      CaseKey key,
      DataCategory category,
      long last,
      byte[] content,
      Moments at) {
    var section = new SectionEntity(copy.id(), key, category, last + 1, content, at);
    sections.persist(section);
    return section;
  }

  private static KeyOwner owner(Caller caller) {
    return new KeyOwner(caller.country(), caller.organisation());
  }
}
