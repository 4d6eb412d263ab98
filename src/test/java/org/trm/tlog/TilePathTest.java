package org.trm.tlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TilePathTest {

  @ParameterizedTest
  @CsvSource({
    "0, 1234067, 256, tile/0/x001/x234/067",
    "3, 5, 17, tile/3/005.p/17",
    "-1, 1000, 256, tile/entries/x001/000",
    "63, 999999999999999999, 1, tile/63/x999/x999/x999/x999/x999/999.p/1"
  })
  void aPathIsWrittenAndReadBack(int level, long index, int width, String path) {
    assertEquals(path, new TilePath(level, index, width).path());
    assertEquals(new TilePath(level, index, width), TilePath.parse(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tile/00/000", "tile/0/0000", "tile/0/000.p/0", "tile/0/000.p/256", "tile/0/000.p/01",
        "tile/64/000", "tile/entries/x001", "tile/0/000/", "/tile/0/000", "tile/0/000.p/1 "
      })
  void anythingElseIsRefused(String path) {
    assertThrows(IllegalArgumentException.class, () -> TilePath.parse(path));
  }

  @Test
  void aTileIsWithinATreeThatHasAllOfIt() {
    assertTrue(new TilePath(0, 0, 256).isWithin(256));
    assertTrue(new TilePath(0, 1, 4).isWithin(260));
    assertFalse(new TilePath(0, 1, 5).isWithin(260));
    assertFalse(new TilePath(0, 1, 256).isWithin(260));
    assertTrue(new TilePath(1, 0, 1).isWithin(511));
    assertFalse(new TilePath(1, 0, 2).isWithin(511));
    assertTrue(new TilePath(TilePath.ENTRIES, 0, 3).isWithin(3));
    assertFalse(new TilePath(63, 0, 1).isWithin(Long.MAX_VALUE));
    assertFalse(new TilePath(0, 0, 1).isWithin(0));
  }

  @Test
  void publishedPathsOfTilesAreWritten() {
    Vectors.each(Vectors.read("tile-paths.json").get("tiles"))
        .forEach(one ->
            assertEquals(
                one.get("path").asText(),
                new TilePath(
                        one.get("level").asInt(),
                        one.get("index").asLong(),
                        width(one.get("partial").asInt()))
                    .path()));
  }

  @Test
  void publishedPathsOfEntriesAreWritten() {
    Vectors.each(Vectors.read("tile-paths.json").get("entries"))
        .forEach(one ->
            assertEquals(
                one.get("path").asText(),
                TilePath.holding(
                        TilePath.ENTRIES, one.get("seq").asLong(), one.get("logSize").asLong())
                    .path()));
  }

  @Test
  void publishedPathsAreReadOrRefused() {
    Vectors.each(Vectors.read("tile-paths.json").get("parse")).forEach(TilePathTest::read);
  }

  private static void read(JsonNode one) {
    var path = "tile/" + one.get("level").asText() + "/" + one.get("index").asText();
    if (one.get("ok").asBoolean()) {
      assertEquals(
          new TilePath(
              one.get("wantLevel").asInt(),
              one.get("wantIndex").asLong(),
              width(one.get("wantPartial").asInt())),
          TilePath.parse(path));
    } else {
      assertThrows(IllegalArgumentException.class, () -> TilePath.parse(path), path);
    }
  }

  private static int width(int partial) {
    return partial == 0 ? TilePath.FULL : partial;
  }
}
