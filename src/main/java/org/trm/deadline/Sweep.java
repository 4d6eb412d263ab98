package org.trm.deadline;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.trm.identity.Scope;

/**
 * Deals with what is due, whoever's it is: each in a transaction of its own, in the name of whose
 * it is. The doors of the database that it asks tell nothing but what has to be looked at. Several
 * copies of the service may sweep at once.
 */
@ApplicationScoped
public class Sweep {

  private static final Logger LOG = Logger.getLogger(Sweep.class);

  /** How many are asked for at once. */
  public static final int MOST = 200;

  private final EntityManager entities;
  private final InstantSource clock;

  Sweep(EntityManager entities, InstantSource clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** Says what is asked for. */
  public interface Question {
    void put(PreparedStatement select) throws SQLException;
  }

  /**
   * Deals once with all that is due now, past those that fail.
   *
   * @param door asks for what is due at a moment, after a moment and an id, so many at most
   * @return how many were dealt with
   */
  public int all(String door, Predicate<Due> deal) {
    int dealt = 0;
    var last = Due.NONE;
    for (boolean more = true; more; ) {
      var page = after(door, last, clock.instant());
      for (var due : page) {
        dealt += alone(due, deal) ? 1 : 0;
        last = due;
      }
      more = page.size() == MOST;
    }
    return dealt;
  }

  private List<Due> after(String door, Due last, Instant now) {
    return found(
        door,
        select -> {
          select.setObject(1, now.atOffset(ZoneOffset.UTC));
          select.setObject(2, last.at().atOffset(ZoneOffset.UTC));
          select.setObject(3, last.id());
          select.setInt(4, MOST);
        });
  }

  /** What this door tells. */
  public List<Due> found(String door, Question question) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            entities
                .unwrap(Session.class)
                .doReturningWork(connection -> found(connection, door, question)));
  }

  private static List<Due> found(Connection connection, String door, Question question)
      throws SQLException {
    try (var select = connection.prepareStatement(door)) {
      question.put(select);
      var found = new ArrayList<Due>();
      try (var row = select.executeQuery()) {
        while (row.next()) {
          found.add(Due.of(row));
        }
      }
      return found;
    }
  }

  /** One that cannot be dealt with now waits for the next sweep, and holds no other up. */
  public boolean alone(Due due, Predicate<Due> deal) {
    boolean[] done = {false};
    try {
      Scope.of(due.country(), due.organisation())
          .run(() -> done[0] = QuarkusTransaction.requiringNew().call(() -> deal.test(due)));
    } catch (RuntimeException e) {
      LOG.warnf("not dealt with id=%s cause=%s", due.id(), e.getClass().getName());
    }
    return done[0];
  }
}
