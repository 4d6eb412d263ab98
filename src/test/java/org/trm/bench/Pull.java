package org.trm.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodyHandlers;

/** An auditor's pull of the Serbian journal, line by line. */
final class Pull {

  static final int ENTRIES = 10_000;

  private static final String AUDITOR = "rs-desk-auditor";
  private static final String PATH = "/v1/journal/RS/entries?after=-1&limit=" + ENTRIES;

  private final Service service;

  Pull(Service service) {
    this.service = service;
  }

  /** Pulls; a journal that is too short, or a stream that ends early, is no measurement. */
  void pull() throws Exception {
    var entries = count();
    if (entries != ENTRIES) {
      throw new IllegalStateException(
          "The pull gave %d entries instead of %d.".formatted(entries, ENTRIES));
    }
  }

  boolean isLongEnough() throws Exception {
    return count() == ENTRIES;
  }

  private int count() throws Exception {
    try (var body = service.read(AUDITOR, PATH, BodyHandlers.ofInputStream())) {
      return lines(body);
    }
  }

  private static int lines(InputStream body) throws IOException {
    var buffer = new byte[1 << 16];
    int lines = 0;
    for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
      for (int i = 0; i < read; i++) {
        lines += buffer[i] == '\n' ? 1 : 0;
      }
    }
    return lines;
  }
}
