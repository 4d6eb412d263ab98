package org.trm.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What callers make up gives no metric a name. */
class MeteredNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET    | /v1/cases/{case} | 200   | GET   | /v1/cases/{case}
          Canary | UNKNOWN          | 405   | OTHER | UNKNOWN
          POST   | /v1/Canary       | RESET | POST  | RESET
          """)
  void onlyKnownNamesAreMeasured(
      String method, String uri, String status, String namedMethod, String namedUri) {
    var tags = Tags.of("method", method, "uri", uri, "status", status);
    var plain =
        MeteredNames.plain(
            new Meter.Id("http.server.requests", tags, null, null, Meter.Type.TIMER));
    assertEquals(namedMethod, plain.getTag("method"));
    assertEquals(namedUri, plain.getTag("uri"));
    assertEquals(status, plain.getTag("status"));
  }
}
