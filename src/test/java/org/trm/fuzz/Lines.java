package org.trm.fuzz;

import java.util.List;

/** What stands in the lines before a body, good and bad. */
final class Lines {

  static final List<String> METHODS =
      List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "PROPFIND");
  static final List<String> PURPOSES =
      List.of("CASEWORK", "HANDOFF", "SUPERVISION", "RIGHTS", "AUDIT", "EMERGENCY", "INSPECTION");
  static final List<String> VERSIONS =
      List.of(
          "\"0\"",
          "\"1\"",
          "\"1\"",
          "\"2\"",
          "\"3\"",
          "\"999999999999999999\"",
          "\"-1\"",
          "W/\"1\"",
          "*",
          "1",
          "\"1\", \"2\"",
          "\"0x1\"",
          "\"\u0661\"",
          "\"1");
  static final List<String> TYPES =
      List.of(
          "text/plain",
          "application/json;charset=utf-16",
          "application/json;charset=nope",
          "application/x-www-form-urlencoded",
          "multipart/form-data;boundary=x",
          "application/xml",
          "application/merge-patch+json",
          "*/*",
          "application/json, text/html",
          "json",
          "/",
          ";;;",
          "application/json; q=\"");
  static final List<String> ACCEPTED =
      List.of(
          "*/*",
          "text/html",
          "application/xml",
          "application/x-ndjson",
          "text/csv",
          "application/json;q=0",
          "application/json;q=banana",
          "image/*",
          ",,,",
          "a/b;c=\"");
  static final List<String> TRICKS =
      List.of(
          "X-HTTP-Method-Override: DELETE",
          "X-Forwarded-For: 127.0.0.1",
          "X-Original-URL: /q/dev",
          "X-Forwarded-Host: evil.invalid",
          "Forwarded: for=127.0.0.1;host=x",
          "Range: bytes=0-0",
          "Expect: 100-continue",
          "If-None-Match: *",
          "If-Match: \"1\"",
          "Transfer-Encoding: identity",
          "Content-Encoding: gzip",
          "Accept-Encoding: gzip",
          "Upgrade: h2c",
          "Origin: null",
          "Purpose-Of-Use: CASEWORK",
          "Idempotency-Key: 12345678",
          "Trailer: Host",
          "TE: trailers",
          "Cookie: q_session=1",
          "X-Request-Id: 00000000-0000-0000-0000-000000000000");

  private Lines() {}
}
