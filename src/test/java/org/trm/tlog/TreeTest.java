package org.trm.tlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTest {

  @Test
  void everyRootIsTheOneTheDefinitionGives() {
    var leaves = Memory.leaves(700);
    var memory = new Memory();
    for (int size = 1; size <= leaves.size(); size++) {
      memory.grow(leaves.subList(size - 1, size));
      assertEquals(Memory.slowly(leaves.subList(0, size)), memory.head().root());
    }
  }

  @Test
  void theSizeOfTheStepsDoesNotMatter() {
    var leaves = Memory.leaves(70_000);
    var steps = new Random(7);
    var stepwise = new Memory();
    for (int at = 0; at < leaves.size(); ) {
      int next = Math.min(leaves.size(), at + 1 + steps.nextInt(5000));
      stepwise.grow(leaves.subList(at, next));
      at = next;
    }
    assertEquals(Memory.of(leaves).head(), stepwise.head());
    assertEquals(Memory.slowly(leaves), stepwise.head().root());
    assertEquals(stepwise.head().root(), Proofs.of(stepwise, leaves.size()).root());
  }

  /** The two examples of the specification. */
  @Test
  void aTreeHasTheTilesTheFormatSays() {
    var large = Memory.of(Memory.leaves(70_000));
    assertEquals(
        List.of(273L, 1L, 1L, 1L, 1L, 277L),
        List.of(
            large.count(0, 256),
            large.count(0, 112),
            large.count(1, 256),
            large.count(1, 17),
            large.count(2, 1),
            (long) large.size()));
    var full = Memory.of(Memory.leaves(256));
    assertEquals(List.of(1L, 1L), List.of(full.count(0, 256), full.count(1, 1)));
    assertEquals(2, full.size());
  }

  @Test
  void onlyChangedTilesAreWritten() {
    var memory = Memory.of(Memory.leaves(300));
    var growth = Growth.from(300, memory);
    assertEquals(List.of(), growth.changed());
    growth.add(Hash.ofLeaf(new byte[1]));
    assertEquals(
        List.of("tile/0/001.p/45"),
        growth.changed().stream().map(tile -> tile.path().path()).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 8, 255, 256, 257, 511, 513, 1000, 66_000})
  void everyLeafIsProvenAndNoOther(int size) {
    var leaves = Memory.leaves(size);
    var memory = Memory.of(leaves);
    var proofs = Proofs.of(memory, size);
    var root = memory.head().root();
    new Random(size)
        .ints(60, 0, size)
        .forEach(index -> {
          var proof = proofs.inclusion(index);
          assertEquals(leaves.get(index), proofs.leaf(index));
          assertTrue(Inclusion.isProven(leaves.get(index), index, size, proof, root));
          assertFalse(Inclusion.isProven(root, index, size, proof, leaves.get(index)) && size > 1);
          assertFalse(Inclusion.isProven(leaves.get(index), index + 1, size, proof, root));
        });
  }

  @Test
  void everyTreeContinuesEachBeforeIt() {
    var leaves = Memory.leaves(600);
    var memory = Memory.of(leaves);
    var roots =
        IntStream.rangeClosed(0, 600)
            .mapToObj(n -> Memory.of(leaves.subList(0, n)).head().root())
            .toList();
    for (int later = 1; later <= 600; later += 7) {
      var proofs = Proofs.of(memory, later);
      for (int earlier = 1; earlier <= later; earlier++) {
        var proof = proofs.consistency(earlier);
        var rootOfLater = roots.get(later);
        assertTrue(Consistency.isProven(earlier, roots.get(earlier), later, rootOfLater, proof));
        assertFalse(
            Consistency.isProven(earlier, roots.get(earlier - 1), later, rootOfLater, proof));
      }
    }
  }

  @Test
  void nothingIsProvenBeyondTheTree() {
    var proofs = Proofs.of(Memory.of(Memory.leaves(5)), 5);
    assertThrows(IllegalArgumentException.class, () -> proofs.inclusion(5));
    assertThrows(IllegalArgumentException.class, () -> proofs.consistency(6));
    assertThrows(BrokenTree.class, () -> Proofs.of(Memory.EMPTY, 1).root());
  }
}
