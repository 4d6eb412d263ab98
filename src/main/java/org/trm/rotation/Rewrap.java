package org.trm.rotation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.trm.identity.Caller;
import org.trm.identity.Scope;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Journal;
import org.trm.journal.Subject;
import org.trm.shared.Ids;
import org.trm.vault.KeyOwner;
import org.trm.vault.KeyTurn;
import org.trm.vault.Vault;

/**
 * Wraps some keys of one organisation anew, in one transaction and in its name, and writes in its
 * country's journal how many it were.
 */
@ApplicationScoped
class Rewrap {

  private static final Logger LOG = Logger.getLogger(Rewrap.class);
  private static final String FIND = "select * from keys_to_rewrap(?, ?, ?, ?, ?)";
  private static final String PUT = "select key_rewrap(?, ?, ?, ?, ?)";

  /** How many places are looked at in one transaction. */
  static final int MOST = 100;

  private final EntityManager entities;
  private final Vault vault;
  private final Journal journal;
  private final InstantSource clock;

  Rewrap(EntityManager entities, Vault vault, Journal journal, InstantSource clock) {
    this.entities = entities;
    this.vault = vault;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * What came of it.
   *
   * @param last the place to go on after
   * @param more whether there are others after it
   * @param done how many keys were wrapped anew
   * @param failed how many would not open
   */
  record Batch(Place last, boolean more, int done, int failed) {}

  /** The next places after this one. */
  Batch after(KeyTurn turn, WrapKind kind, Place last) {
    var batch = new AtomicReference<Batch>(new Batch(last, false, 0, 0));
    var owner = turn.owner();
    Scope.of(owner.country(), owner.organisation())
        .run(() ->
            QuarkusTransaction.requiringNew()
                .run(() ->
                    batch.set(
                        entities
                            .unwrap(Session.class)
                            .doReturningWork(db -> batch(db, turn, kind, last)))));
    return batch.get();
  }

  private Batch batch(Connection db, KeyTurn turn, WrapKind kind, Place last) throws SQLException {
    var places = find(db, turn, kind, last);
    var old = places.stream().filter(Place::isOld).toList();
    var anew = anew(turn.owner(), kind, old); // before any row is locked: it takes a while
    int done = 0;
    for (var wrap : anew.entrySet()) {
      done += put(db, kind, wrap.getKey(), wrap.getValue()) ? 1 : 0;
    }
    if (done > 0) {
      var owner = turn.owner();
      var service = Caller.clock(owner.country(), owner.organisation(), Ids.next(clock));
      journal.append(
          Entry.done(service, Action.KEYS_REWRAPPED, Subject.NONE).counting(kind.name(), done));
    }
    return new Batch(
        places.isEmpty() ? last : places.getLast(),
        places.size() == MOST,
        done,
        old.size() - anew.size());
  }

  /** One that does not open holds no other up. */
  private Map<Place, String> anew(KeyOwner owner, WrapKind kind, List<Place> old) {
    var anew = new LinkedHashMap<Place, String>();
    for (var place : old) {
      try {
        anew.put(place, kind.anew(vault, owner, place).value());
      } catch (IllegalStateException | IllegalArgumentException e) {
        LOG.warnf("not wrapped anew kind=%s id=%s: %s", kind, place.id(), e.getMessage());
      }
    }
    return anew;
  }

  private static List<Place> find(Connection db, KeyTurn turn, WrapKind kind, Place last)
      throws SQLException {
    try (var select = db.prepareStatement(FIND)) {
      select.setString(1, kind.name());
      select.setString(2, turn.newest());
      select.setObject(3, last.id());
      select.setInt(4, last.version());
      select.setInt(5, MOST);
      var places = new ArrayList<Place>();
      try (var row = select.executeQuery()) {
        while (row.next()) {
          places.add(Place.of(row));
        }
      }
      return places;
    }
  }

  private static boolean put(Connection db, WrapKind kind, Place place, String anew)
      throws SQLException {
    try (var put = db.prepareStatement(PUT)) {
      put.setString(1, kind.name());
      put.setObject(2, place.id());
      put.setInt(3, place.version());
      put.setString(4, place.wrapped());
      put.setString(5, anew);
      try (var row = put.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }
}
