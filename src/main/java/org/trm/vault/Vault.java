package org.trm.vault;

import jakarta.inject.Singleton;
import java.security.KeyPair;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;

/** The keys to cases, packets and journals: new ones, wrapping them for a reader, unwrapping. */
@Singleton
public class Vault {

  private final Keys keys;
  private final OrganisationKeys organisations;
  private final Unwrapping unwrapping;
  private final Lifetimes lifetimes;
  private final Map<CountryCode, JournalSeal> journals = new ConcurrentHashMap<>();

  Vault(Keys keys, OrganisationKeys organisations, Unwrapping unwrapping, Lifetimes lifetimes) {
    this.keys = keys;
    this.organisations = organisations;
    this.unwrapping = unwrapping;
    this.lifetimes = lifetimes;
  }

  /** A new key to an organisation's own copy of a case. */
  public CaseKey newCaseKey(KeyOwner owner, CaseId theCase) {
    return new CaseKey(owner, theCase, fresh(CaseKey.nameOf(owner, theCase)));
  }

  /** Wraps a case key for the organisation whose copy it opens; for nobody else. */
  public WrappedKey wrap(CaseKey key) {
    return KeyEnvelope.seal(key.material(), organisations.sealing(key.owner()));
  }

  /** Unwraps an organisation's key to its copy of a case, or throws {@link SealBroken}. */
  public CaseKey unwrapCaseKey(WrappedKey wrapped, KeyOwner owner, CaseId theCase) {
    var name = CaseKey.nameOf(owner, theCase);
    return new CaseKey(owner, theCase, unwrapping.open(wrapped, owner, name));
  }

  /** A new key to the sections of one version of a handoff's packet. */
  public PacketKey newPacketKey(UUID handoff, int version) {
    return new PacketKey(fresh(PacketKey.nameOf(handoff, version)));
  }

  /** Wraps a packet key for the holder or, at release, for the receiving organisation. */
  public WrappedKey wrap(PacketKey key, KeyOwner reader) {
    return KeyEnvelope.seal(key.material(), organisations.sealing(reader));
  }

  /** Unwraps a packet key that was wrapped for this reader, or throws {@link SealBroken}. */
  public PacketKey unwrapPacketKey(WrappedKey wrapped, KeyOwner reader, UUID handoff, int version) {
    var name = PacketKey.nameOf(handoff, version);
    return new PacketKey(unwrapping.open(wrapped, reader, name));
  }

  /** A new key to the summary of one version of a handoff's packet. */
  public SummaryKey newSummaryKey(UUID handoff, int version) {
    return new SummaryKey(fresh(SummaryKey.nameOf(handoff, version)));
  }

  /** Wraps a summary key for the holder or for one of the two desks. */
  public WrappedKey wrap(SummaryKey key, KeyOwner reader) {
    return KeyEnvelope.seal(key.material(), organisations.sealing(reader));
  }

  /** Unwraps a summary key that was wrapped for this reader, or throws {@link SealBroken}. */
  public SummaryKey unwrapSummaryKey(
      WrappedKey wrapped, KeyOwner reader, UUID handoff, int version) {
    var name = SummaryKey.nameOf(handoff, version);
    return new SummaryKey(unwrapping.open(wrapped, reader, name));
  }

  /** The organisations that got a newer key pair while an older one is still at hand. */
  public List<KeyTurn> turning() {
    return organisations.turning();
  }

  /** What a country's checkpoints are signed with by this algorithm, or {@link MissingKey}. */
  public KeyPair signing(CountryCode country, String algorithm) {
    return keys.signing(country, algorithm);
  }

  /** The seal of a country's journal. */
  public JournalSeal journal(CountryCode country) {
    return journals.computeIfAbsent(country, asked -> JournalSeal.of(keys.journal(asked)));
  }

  private KeyMaterial fresh(String name) {
    return lifetimes.begin(KeyMaterial.fresh(name));
  }
}
