package org.trm.vault;

import java.util.UUID;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;

/**
 * One organisation's key to its own copy of one case.
 *
 * <p>Each category has its own key, derived from this one; what is sealed opens only in the same
 * case, organisation, category and version.
 */
public final class CaseKey {

  /** No data category, so that no section shares the key. */
  private static final String NOTES = "notes";

  private final KeyOwner owner;
  private final CaseId theCase;
  private final KeyMaterial material;

  CaseKey(KeyOwner owner, CaseId theCase, KeyMaterial material) {
    this.owner = owner;
    this.theCase = theCase;
    this.material = material;
  }

  static String nameOf(KeyOwner owner, CaseId theCase) {
    return "case/%s/%s".formatted(theCase, owner.organisation());
  }

  /** Seals one version of one section. */
  public byte[] seal(DataCategory category, long version, byte[] content) {
    var key = material.keyFor(sectionOf(category));
    return Seal.seal(key, content, place(category, version));
  }

  /** Opens one version of one section, or throws {@link SealBroken}. */
  public byte[] open(DataCategory category, long version, byte[] sealed) {
    var key = material.keyFor(sectionOf(category));
    return Seal.open(key, sealed, place(category, version), toString());
  }

  /** Seals what somebody said about the case in own words, apart from its sections. */
  public byte[] sealNote(UUID id, byte[] content) {
    return Seal.seal(material.keyFor(NOTES), content, noteOf(id));
  }

  /** Opens what was said, or throws {@link SealBroken}. */
  public byte[] openNote(UUID id, byte[] sealed) {
    return Seal.open(material.keyFor(NOTES), sealed, noteOf(id), toString());
  }

  KeyOwner owner() {
    return owner;
  }

  KeyMaterial material() {
    return material;
  }

  private byte[] place(DataCategory category, long version) {
    var organisation = owner.organisation().value();
    return Parts.of(
        "trm-section/1", theCase.toString(), organisation, category.name(), Long.toString(version));
  }

  private byte[] noteOf(UUID id) {
    var organisation = owner.organisation().value();
    return Parts.of("trm-note/1", theCase.toString(), organisation, id.toString());
  }

  private static String sectionOf(DataCategory category) {
    if (!category.isSection()) {
      throw new IllegalArgumentException("a case has no section " + category);
    }
    return category.name();
  }

  /** Names the case and the organisation, never the key. */
  @Override
  public String toString() {
    return material.toString();
  }
}
