package org.trm.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.shared.Bytes;
import org.trm.shared.CountryCode;
import org.trm.shared.Jcs;

/**
 * What opens a commitment: the three groups of an entry, each with its own salt.
 *
 * <p>The group's digest is SHA-256(salt, canonical JSON); the commitment binds the three digests.
 */
record Opening(Group core, Group agent, Group subject) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final byte[] LABEL = "trm-leaf/1\n".getBytes(US_ASCII);

  /** One group: its salt and its content in canonical form. */
  record Group(Bytes salt, String json) {
    byte[] digest() {
      return sha256(List.of(salt.toArray(), json.getBytes(UTF_8)));
    }

    static Group of(Map<String, Object> content) {
      var salt = new byte[32];
      RANDOM.nextBytes(salt);
      return new Group(Bytes.of(salt), Jcs.text(content));
    }
  }

  /** The entry as it is written in one country's journal. */
  static Opening of(Entry entry, UUID id, Instant at, CountryCode journal) {
    boolean own = journal.equals(entry.caller().country());
    return new Opening(
        Group.of(core(entry, id, at, own)),
        Group.of(agent(entry, own)),
        Group.of(subject(entry.subject())));
  }

  /** What the tree will hold. */
  byte[] commitment() {
    return sha256(List.of(LABEL, core.digest(), agent.digest(), subject.digest()));
  }

  private static Map<String, Object> core(Entry entry, UUID id, Instant at, boolean own) {
    var facts = entry.facts();
    var core = new TreeMap<String, Object>();
    core.put("version", 1);
    core.put("id", id.toString());
    core.put("recordedAt", at.toString());
    put(core, "occurredAt", facts.occurredAt());
    core.put("action", entry.action().name());
    core.put("outcome", entry.result().name());
    put(core, "packetHash", facts.packetHash());
    if (entry.counterpart() != null) {
      core.put("pair", id.toString());
    }
    if (own) {
      core.put("request", entry.caller().request().toString());
      put(core, "counterpart", entry.counterpart());
      put(core, "purpose", facts.purpose());
      put(core, "basis", facts.basis());
      core.put("reasons", facts.reasons());
      core.put("counts", new TreeMap<String, Object>(facts.counts()));
    } else {
      core.put("counterpart", entry.caller().country().value());
    }
    return core;
  }

  /** The other country learns which organisation acted, not which person. */
  private static Map<String, Object> agent(Entry entry, boolean own) {
    var caller = entry.caller();
    var agent = new TreeMap<String, Object>();
    agent.put("organisation", caller.organisation().value());
    if (own) {
      var who = caller.agent();
      agent.put("issuer", who.issuer());
      agent.put("subject", who.subject());
      put(agent, "actedFor", who.system() == null ? null : who.human());
      put(agent, "believedBy", caller.isConfirmed() ? null : "SIGNATURE");
      put(agent, "inPlaceOf", inPlaceOf(caller));
      agent.put("client", who.client());
      agent.put("token", who.token());
      agent.put("duties", caller.duties().stream().map(duty -> duty.role()).sorted().toList());
    }
    return agent;
  }

  /** The colleague's subject; both have one issuer. */
  private static @Nullable String inPlaceOf(Caller caller) {
    var colleague = caller.inPlaceOf();
    return colleague == null ? null : colleague.subject();
  }

  private static Map<String, Object> subject(Subject about) {
    var subject = new TreeMap<String, Object>();
    subject.put("cases", about.cases().stream().map(Object::toString).toList());
    put(subject, "resource", about.resource());
    subject.put("resourceVersion", about.version());
    subject.put("kinds", new ArrayList<>(about.kinds().stream().sorted().toList()));
    return subject;
  }

  private static void put(Map<String, Object> group, String name, @Nullable Object value) {
    if (value != null) {
      group.put(name, value.toString());
    }
  }

  static byte[] sha256(List<byte[]> parts) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      parts.forEach(sha::update);
      return sha.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
