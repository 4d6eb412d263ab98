package org.trm.bestinterest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.trm.casefile.HeldCase;
import org.trm.identity.Caller;
import org.trm.section.LongText;
import org.trm.shared.Bytes;
import org.trm.shared.CaseId;
import org.trm.vault.KeyOwner;
import org.trm.vault.Vault;
import org.trm.vault.WrappedKey;

/**
 * Seals what was said in own words, each note under a key of its own, for the holder alone: an
 * authority elsewhere can write one and not read it again.
 */
@ApplicationScoped
class EvidenceNotes {

  private final Vault vault;

  EvidenceNotes(Vault vault) {
    this.vault = vault;
  }

  /** A note as it is kept. */
  record SealedNote(WrappedKey key, Bytes content) {

    static SealedNote of(String key, byte[] content) {
      return new SealedNote(new WrappedKey(key), Bytes.of(content));
    }

    @Override
    public String toString() {
      return "SealedNote";
    }
  }

  SealedNote seal(HeldCase held, UUID evidence, LongText note) {
    var key = vault.newCaseKey(new KeyOwner(held.country(), held.holder()), held.id());
    var sealed = key.sealNote(evidence, note.value().getBytes(UTF_8));
    return new SealedNote(vault.wrap(key), Bytes.of(sealed));
  }

  LongText open(Caller holder, CaseId theCase, UUID evidence, SealedNote note) {
    var owner = new KeyOwner(holder.country(), holder.organisation());
    var key = vault.unwrapCaseKey(note.key(), owner, theCase);
    return new LongText(new String(key.openNote(evidence, note.content().toArray()), UTF_8));
  }
}
