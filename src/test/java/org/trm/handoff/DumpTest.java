package org.trm.handoff;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.SampleCase.made;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trm.Asvs;
import org.trm.bestinterest.EvidenceKind;
import org.trm.bestinterest.Papers;
import org.trm.journal.Sequencer;
import org.trm.local.LocalStack;

/** Whoever carries off the whole database has nobody's name, and not a word of what was told. */
@QuarkusTest
class DumpTest {

  private static final List<String> WORDS =
      List.of("Canary", "canary", "CANARY", "Kanarinac", "Канаринац");

  @Inject Sequencer sequencer;

  @Test
  @Asvs("14.2.4")
  void aDumpOfEverythingHoldsNoCanary() throws Exception {
    everythingHappens();
    sequencer.sequence();
    assertEquals(List.of(), tablesThatSing());
  }

  @Test
  void theSearchIsAwakeInEveryEncoding() throws IOException {
    for (var word : WORDS) {
      for (var form : forms(word)) {
        var search = needles();
        search.write(form);
        assertTrue(search.found().contains(word), word);
      }
      for (int before = 0; before < 6; before++) {
        var text = "......".substring(before) + word + " and more";
        var search = needles();
        search.write(Base64.getEncoder().encode(text.getBytes(UTF_8)));
        assertTrue(search.found().contains(word), word);
      }
    }
  }

  /** A packet that was received, a draft, a child's file, and an alert: canaries in all of them. */
  private static void everythingHappens() {
    var theCase = FullCase.ready();
    made(Papers.records(HOLDER, theCase.path(), EvidenceKind.HEARING), 201);
    var journey = Journey.of(theCase, Words.drafting("CASE_TRANSFER", FullCase.SECTIONS));
    journey.to(Stage.COMPLETED);
    var other = FullCase.ready();
    Journey.of(other, Words.drafting("CASE_TRANSFER", FullCase.SECTIONS));
    Warned.sent(other).acknowledged();
  }

  /**
   * Of every schema, PostgreSQL's own statistics of the columns included; not where it describes
   * the languages of the Canary Islands.
   */
  private static List<String> tablesThatSing() throws Exception {
    var found = new ArrayList<String>();
    try (var connection = LocalStack.current().connect("postgres")) {
      var search = needles();
      for (var table : tables(connection)) {
        copy(connection, "copy (select * from " + table + ") to stdout", search);
        if (table.startsWith("public.")) { // the others have types that are text only
          copy(connection, "copy " + table + " to stdout (format binary)", search);
        }
        if (!search.found().isEmpty()) {
          found.add(table);
          search = needles();
        }
      }
    }
    return found;
  }

  /** By name: the driver's own types need annotations to be compiled against that are not here. */
  private static void copy(Connection connection, String sql, OutputStream to) throws Exception {
    var driver = Class.forName("org.postgresql.PGConnection");
    var copying = driver.getMethod("getCopyAPI").invoke(connection.unwrap(driver));
    var copyOut = copying.getClass().getMethod("copyOut", String.class, OutputStream.class);
    copyOut.invoke(copying, sql, to);
  }

  private static List<String> tables(Connection connection) throws SQLException {
    var tables = new ArrayList<String>();
    try (var select = connection.createStatement();
        var row =
            select.executeQuery(
                "select format('%I.%I', schemaname, tablename) from pg_tables"
                    + " where schemaname <> 'information_schema'"
                    + " and tablename not in ('pg_description', 'pg_collation')")) {
      while (row.next()) {
        tables.add(row.getString(1));
      }
    }
    return tables;
  }

  private static Needles needles() {
    var needles = new Needles();
    for (var word : WORDS) {
      forms(word).forEach(form -> needles.add(word, form));
      for (int before = 0; before < 3; before++) {
        for (var encoder : List.of(Base64.getEncoder(), Base64.getUrlEncoder())) {
          needles.add(word, middle(encoder, word.getBytes(UTF_8), before));
        }
      }
    }
    return needles.ready();
  }

  private static List<byte[]> forms(String word) {
    var forms = new ArrayList<byte[]>();
    for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
      forms.add(word.getBytes(charset));
      forms.add(HexFormat.of().formatHex(word.getBytes(charset)).getBytes(UTF_8));
      forms.add(HexFormat.of().withUpperCase().formatHex(word.getBytes(charset)).getBytes(UTF_8));
    }
    forms.add(URLEncoder.encode(word, UTF_8).getBytes(UTF_8));
    forms.add(escaped(word).getBytes(UTF_8));
    return forms;
  }

  private static String escaped(String word) {
    return word.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining());
  }

  /** What a word after so many other bytes looks like, without the ends that depend on others. */
  private static byte[] middle(Base64.Encoder encoder, byte[] word, int before) {
    var all = new byte[before + word.length];
    System.arraycopy(word, 0, all, before, word.length);
    var text = encoder.withoutPadding().encodeToString(all);
    return text.substring((before * 8 + 5) / 6, all.length * 8 / 6).getBytes(UTF_8);
  }
}
