package org.trm.tlog;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.shared.Bytes;

class EntryBundleTest {

  @Test
  void eachLeafStandsBehindItsLength() {
    var leaves = List.of(Bytes.of(new byte[] {7}), Bytes.of(new byte[0]), Bytes.of(new byte[300]));
    var bundle = EntryBundle.write(leaves);
    assertArrayEquals(new byte[] {0, 1, 7, 0, 0, 1, 44}, Arrays.copyOf(bundle, 7));
    assertEquals(leaves, EntryBundle.read(bundle));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void aBundleCutWithinALeafIsRefused(int length) {
    var cut = Arrays.copyOf(new byte[] {0, 9, 1, 1}, length);
    assertThrows(IllegalArgumentException.class, () -> EntryBundle.read(cut));
  }

  @Test
  void aLeafTooLongForItsLengthIsRefused() {
    var tooLong = List.of(Bytes.of(new byte[65_536]));
    assertThrows(IllegalArgumentException.class, () -> EntryBundle.write(tooLong));
  }
}
