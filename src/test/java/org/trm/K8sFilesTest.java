package org.trm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.K8s.Capabilities;
import org.trm.K8s.ContainerSecurity;
import org.trm.K8s.Kustomization;

class K8sFilesTest {

  private static final TypeReference<ContainerSecurity> TYPE = new TypeReference<>() {};
  private static final String RIGHT =
      """
      allowPrivilegeEscalation: false
      readOnlyRootFilesystem: true
      capabilities:
        drop: ["ALL"]
      """;

  @Test
  void whatIsRightIsRead() throws JsonProcessingException {
    var expected = new ContainerSecurity(false, true, new Capabilities(List.of("ALL")));
    assertEquals(expected, K8sFiles.parse(RIGHT, TYPE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "privileged: false",
        "readOnlyRootFileSystem: true",
        "allowPrivilegeEscalation: false",
        "--- \nprivileged: true"
      })
  void aFieldThatIsUnknownMisspeltOrThereTwiceIsRefused(String line) {
    assertThrows(JsonProcessingException.class, () -> K8sFiles.parse(RIGHT + line, TYPE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "readOnlyRootFilesystem: 'true'", "readOnlyRootFilesystem: 1"})
  void aSwitchThatIsLeftOutOrNoSwitchIsRefused(String line) {
    var text = RIGHT.replace("readOnlyRootFilesystem: true", line);
    assertThrows(JsonProcessingException.class, () -> K8sFiles.parse(text, TYPE));
  }

  @Test
  void whatIsListedIsThereAndWhatIsThereIsListed() {
    Kustomization all = K8sFiles.read("kustomization.yaml", new TypeReference<>() {});
    var listed = new TreeSet<>(all.resources());
    listed.add("kustomization.yaml");
    all.configMapGenerator().forEach(generated -> listed.addAll(generated.files()));
    assertEquals(listed, K8sFiles.names());
  }
}
