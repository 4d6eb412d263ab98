package org.trm.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One measured figure as it is kept for comparison.
 *
 * @param floor what bare SQL does, where there is a floor
 * @param ratio the value as a share of the floor
 */
record Figure(
    String name, double value, String unit, @Nullable Double floor, @Nullable Double ratio) {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final double THOUSAND = 1000;

  /** All figures, in the order of the table. */
  static List<Figure> of(Report report) {
    var figures = new ArrayList<Figure>();
    for (var result : report.results()) {
      figures.add(
          new Figure(
              result.operation().title(),
              rounded(result.service().perSecond()),
              "per second",
              rounded(result.floor().perSecond()),
              rounded(result.ratio())));
    }
    var cost = report.cost();
    figures.add(
        new Figure(
            "journal.cost",
            rounded(cost.sequenced()),
            "per second",
            rounded(cost.bare()),
            rounded(cost.ratio())));
    figures.add(new Figure("journal.lag", rounded(cost.lagMillis()), "ms", null, null));
    figures.add(new Figure("start.ready", rounded(report.startup().seconds()), "s", null, null));
    figures.add(new Figure("memory.rss", rounded(report.memory()), "MiB", null, null));
    return figures;
  }

  static void write(List<Figure> figures, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, JSON.writeValueAsBytes(figures));
  }

  private static double rounded(double value) {
    return Math.round(value * THOUSAND) / THOUSAND;
  }
}
