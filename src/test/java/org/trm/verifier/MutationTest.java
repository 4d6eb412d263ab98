package org.trm.verifier;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** More than a thousand ways in which a bundle can be spoilt by chance: each is named. */
class MutationTest {

  private static final int EACH = 100;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Mutation.class)
  void whateverIsSpoiltIsNamed(Mutation mutation) {
    for (int seed = 0; seed < EACH; seed++) {
      var spoilt = mutation.spoil(new Random(seed));
      var auditor = new Auditor(folder).keeping(Mutation.SERBIA, Mutation.SLOVENIA);
      spoilt.bundles().forEach(auditor::pulling);
      auditor.verify().names(spoilt.exit(), spoilt.place());
    }
  }

  @Test
  void theyAreMoreThanAThousand() {
    assertTrue(EACH * Mutation.values().length > 1_000);
  }
}
