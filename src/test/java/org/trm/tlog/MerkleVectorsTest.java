package org.trm.tlog;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.trm.Asvs;

@Asvs("11.4.3")
class MerkleVectorsTest {

  @Test
  void everyInclusionIsJudgedAsPublished() {
    var vectors = Vectors.read("merkle-inclusion.json");
    assertEquals(98, vectors.size());
    Vectors.each(vectors)
        .forEach(one ->
            assertEquals(
                !one.get("wantErr").asBoolean(), isIncluded(one), one.get("name").asText()));
  }

  @Test
  void everyConsistencyIsJudgedAsPublished() {
    var vectors = Vectors.read("merkle-consistency.json");
    assertEquals(98, vectors.size());
    Vectors.each(vectors)
        .forEach(one ->
            assertEquals(
                !one.get("wantErr").asBoolean(), isConsistent(one), one.get("name").asText()));
  }

  @Test
  void theReferenceTreeGrowsAsPublished() {
    var tree = Vectors.read("rfc6962-tree.json");
    var growth = Growth.from(0, Memory.EMPTY);
    assertEquals(tree.get("emptyTreeRoot").asText(), growth.head().root().toString());
    for (int at = 0; at < tree.get("leafInputsHex").size(); at++) {
      var leaf = HexFormat.of().parseHex(tree.get("leafInputsHex").get(at).asText());
      growth.add(Hash.ofLeaf(leaf));
      assertEquals(tree.get("rootsHexBySize").get(at).asText(), growth.head().root().toString());
    }
  }

  @Test
  void leavesAndNodesHashAsPublished() {
    Vectors.each(Vectors.read("rfc6962-tree.json").get("hasher"))
        .filter(one -> one.get("op").asText().equals("leaf"))
        .forEach(one ->
            assertEquals(
                one.get("hash").asText(),
                Hash.ofLeaf(one.get("inputAscii").asText().getBytes(US_ASCII)).toString()));
  }

  private static boolean isIncluded(JsonNode one) {
    if (one.get("leafHash").asText().isEmpty()) {
      return false; // no Hash is empty
    }
    return Inclusion.isProven(
        Vectors.hash(one.get("leafHash")),
        one.get("leafIdx").bigIntegerValue().longValue(),
        one.get("treeSize").bigIntegerValue().longValue(),
        Vectors.hashes(one.get("proof")),
        Vectors.hash(one.get("root")));
  }

  private static boolean isConsistent(JsonNode one) {
    return Consistency.isProven(
        one.get("size1").bigIntegerValue().longValue(),
        Vectors.hash(one.get("root1")),
        one.get("size2").bigIntegerValue().longValue(),
        Vectors.hash(one.get("root2")),
        Vectors.hashes(one.get("proof")));
  }
}
