package org.trm.rotation;

import org.trm.shared.CaseId;
import org.trm.vault.KeyOwner;
import org.trm.vault.Vault;
import org.trm.vault.WrappedKey;

/** Where a key is wrapped for an organisation. */
enum WrapKind {
  /** The key to its own copy of a case. */
  CASE,
  /** The key to what somebody said about a child. */
  NOTE,
  /** The key to a packet that it sent. */
  PACKET,
  /** The key to a packet's summary. */
  SUMMARY,
  /** The key to a packet that was released to it. */
  RELEASED_PACKET,
  /** The key to that packet's summary. */
  RELEASED_SUMMARY;

  /** The same key, wrapped by the organisation's newest key pair. */
  WrappedKey anew(Vault vault, KeyOwner owner, Place place) {
    var key = new WrappedKey(place.wrapped());
    return switch (this) {
      case CASE, NOTE -> vault.wrap(vault.unwrapCaseKey(key, owner, new CaseId(place.about())));
      case PACKET, RELEASED_PACKET ->
          vault.wrap(vault.unwrapPacketKey(key, owner, place.id(), place.version()), owner);
      case SUMMARY, RELEASED_SUMMARY ->
          vault.wrap(vault.unwrapSummaryKey(key, owner, place.id(), place.version()), owner);
    };
  }
}
