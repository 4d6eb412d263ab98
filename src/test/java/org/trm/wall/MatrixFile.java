package org.trm.wall;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.trm.identity.Duty;

/** Reads the table line by line: operations up to a colon, then what each duty may. */
final class MatrixFile {

  private final List<Set<String>> columns = new ArrayList<>();
  private final List<Matrix.Line> lines = new ArrayList<>();
  private final Map<String, Set<String>> words = new LinkedHashMap<>();
  private String stages = "";
  private String operations = "";

  private MatrixFile() {}

  static Matrix read(String name) {
    try (var file = MatrixFile.class.getResourceAsStream(name)) {
      return new MatrixFile().of(new String(Objects.requireNonNull(file).readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Matrix of(String text) {
    text.lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .forEach(this::line);
    return new Matrix(stages, lines, words);
  }

  private void line(String line) {
    if (line.startsWith("stage ")) {
      stages += line.charAt(6);
    } else if (line.startsWith("column ")) {
      columns.add(list(line.substring(line.indexOf('=') + 1)));
    } else if (line.startsWith("word ")) {
      var at = line.indexOf('=');
      words.put(line.substring(5, at).strip(), list(line.substring(at + 1)));
    } else if (line.contains("|")) {
      cells(line.split("\\|", -1));
    } else {
      operations = (operations.endsWith(":") ? "" : operations + " ") + line;
    }
  }

  private void cells(String[] parts) {
    if (parts.length != columns.size() + 1) {
      throw new IllegalStateException(
          "matrix.txt has %d columns, but this line has %d cells: %s"
              .formatted(columns.size(), parts.length - 1, String.join("|", parts)));
    }
    var cells = new LinkedHashMap<String, String>();
    for (int i = 0; i < columns.size(); i++) {
      var word = word(parts[i + 1].strip());
      columns.get(i).forEach(one -> cells.put(one, word));
    }
    var named = operations.substring(0, operations.length() - 1);
    lines.add(new Matrix.Line(list(named), duties(parts[0].strip()), cells));
  }

  private String word(String cell) {
    if (cell.length() != 1 && cell.length() != stages.length()) {
      throw new IllegalStateException("matrix.txt: a cell has one letter or one a stage: " + cell);
    }
    return cell;
  }

  private static Set<String> duties(String named) {
    return named.equals("anybody")
        ? Stream.of(Duty.values()).map(Duty::role).collect(toSet())
        : list(named);
  }

  private static Set<String> list(String names) {
    return Set.of(names.strip().split("[, ]+", -1));
  }
}
