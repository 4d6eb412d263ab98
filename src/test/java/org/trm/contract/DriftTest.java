package org.trm.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed contract, and what is made of it, is what the build says the service is. */
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

  /** What the build makes is left beside the contract it makes, to be copied. */
  @Test
  void theCommittedCollectionIsWhatTheContractMakes() throws IOException {
    var made = ClientCollection.of(ContractFile.of(ContractFile.BUILT));
    Files.writeString(BUILT.resolveSibling(ClientCollection.COMMITTED.getFileName()), made);
    assertEquals(
        Files.readString(ClientCollection.COMMITTED),
        made,
        "the API changed: make contract, and commit the collection in openapi/ with the change");
  }
}
