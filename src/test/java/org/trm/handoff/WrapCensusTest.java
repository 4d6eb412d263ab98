package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.trm.bestinterest.EvidenceKind;
import org.trm.bestinterest.Papers;

/**
 * A rotation finds every key that is wrapped anywhere, or the old key pair could not be retired.
 */
@QuarkusTest
class WrapCensusTest {

  /** A JWE in compact form begins like this: the beginning of a JSON object in base64url. */
  private static final String WRAPPED = "eyJ[A-Za-z0-9_-]{80,}([.][A-Za-z0-9_-]{10,}){4}";

  /** What was sealed for a country without a realm opens with no key of ours. */
  private static final String TABLES =
      "select string_agg(tablename, ' ') from pg_tables"
          + " where schemaname = 'public' and tablename <> 'outside_export'";

  @Test
  void everyWrappedKeyOfTheDatabaseIsCounted() {
    var handoff = Elsewhere.released("mk", "me");
    Papers.records(handoff.holder(), handoff.theCase(), EvidenceKind.HEARING);
    long standing = 0;
    for (var table : Rows.one(TABLES).split(" ", -1)) {
      standing +=
          Long.parseLong(
              Rows.one(
                  "select count(*) from %s t, regexp_matches(t::text, '%s', 'g')"
                      .formatted(table, WRAPPED)));
    }
    var counted =
        Rows.one("select sum(uses) from organisation o cross join lateral key_uses(o.id) u");
    assertEquals(standing, Long.parseLong(counted));
  }
}
