package org.trm.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trm.bench.Processors.Used;
import org.trm.bench.Result.Side;
import org.trm.bench.Result.Wait;

/** The figures as they are kept: whoever compares them relies on their names. */
class FigureTest {

  private static final Used USED = new Used(4, 2, 1);

  @TempDir private Path folder;

  @Test
  void everyPromisedFigureIsThereUnderItsName() throws IOException {
    var names =
        StreamSupport.stream(written().spliterator(), false)
            .map(one -> one.get("name").textValue());
    assertEquals(
        List.of(
            "handoff.submit",
            "inbox.read",
            "handoff.accept",
            "journal.pull",
            "journal.cost",
            "journal.lag",
            "start.ready",
            "memory.rss"),
        names.toList());
  }

  @Test
  void aFigureHasAValueAUnitAndWhatItIsComparedWith() throws IOException {
    assertEquals(
        "{\"name\":\"handoff.submit\",\"value\":300.0,\"unit\":\"per second\",\"floor\":1000.0,\"ratio\":0.3}",
        written().get(0).toString());
  }

  @Test
  void whatHasNoFloorSaysSo() throws IOException {
    var start = written().get(6);
    assertEquals(7.5, start.get("value").doubleValue());
    assertNull(start.get("floor").textValue());
  }

  @Test
  void theMiddleOfAllRoundsCounts() {
    var rounds = List.of(new Side(10, USED), new Side(90, USED), new Side(20, USED));
    assertEquals(20, Side.middleOf(rounds).perSecond());
    assertEquals(15, Side.middleOf(List.of(rounds.get(0), rounds.get(2))).perSecond());
  }

  private JsonNode written() throws IOException {
    var results =
        Arrays.stream(Operation.values())
            .map(operation ->
                new Result(operation, new Side(300, USED), new Side(1000, USED), new Wait(5, 20)))
            .toList();
    var file = folder.resolve("latest.json");
    var cost = new JournalCost(1000, 900, 800, 300);
    Figure.write(Figure.of(new Report(results, cost, new Startup(7.5, 7), 330)), file);
    return new ObjectMapper().readTree(file.toFile());
  }
}
