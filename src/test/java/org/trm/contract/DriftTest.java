package org.trm.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed contract is what the build says the service is. */
@QuarkusTest
class DriftTest {

  private static final Path COMMITTED = Path.of("openapi/openapi.yaml");
  private static final Path BUILT = Path.of("target/openapi/openapi.yaml");

  @Test
  void theCommittedContractIsWhatTheBuildMakes() throws IOException {
    assertEquals(
        Files.readString(COMMITTED),
        Files.readString(BUILT),
        "the API changed: make contract, and commit openapi/openapi.yaml with the change");
  }
}
