package org.trm.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;
import org.trm.vault.CaseKey;
import org.trm.vault.KeyOwner;
import org.trm.vault.Vault;

/**
 * Opens with the key of whose copy it is what a door of the database gave, as that organisation
 * itself would; journals nothing, which is for who asks.
 */
@ApplicationScoped
public class LentSections {

  private final OwnCases own;
  private final SectionCodec codec;
  private final Vault vault;

  LentSections(OwnCases own, SectionCodec codec, Vault vault) {
    this.own = own;
    this.codec = codec;
    this.vault = vault;
  }

  /** The section in clear. */
  public SectionView open(LentSection section) {
    var content =
        key(section.copy()).open(section.category(), section.version(), section.sealed().toArray());
    return new SectionView(
        section.copy().theCase(),
        section.category(),
        section.version(),
        codec.tree(content),
        section.moments().occurredAt(),
        section.moments().recordedAt());
  }

  /** What somebody says to whose copy it is, sealed for them. */
  public byte[] sealNote(LentCopy copy, UUID id, String note) {
    return key(copy).sealNote(id, note.getBytes(UTF_8));
  }

  /** What was said to the caller's own organisation; absent where it has no copy. */
  public Optional<String> openNote(Caller caller, CaseId theCase, UUID id, byte[] sealed) {
    return own.find(caller, theCase)
        .map(copy ->
            new LentCopy(
                theCase, new KeyOwner(caller.country(), caller.organisation()), copy.wrappedKey()))
        .map(copy -> new String(key(copy).openNote(id, sealed), UTF_8));
  }

  private CaseKey key(LentCopy copy) {
    return vault.unwrapCaseKey(copy.key(), copy.owner(), copy.theCase());
  }
}
