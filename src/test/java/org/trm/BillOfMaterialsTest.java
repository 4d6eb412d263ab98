package org.trm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the service is made of is known, and comes from one place. */
class BillOfMaterialsTest {

  private final String pom = read();

  @Test
  @Asvs("15.1.2")
  void theBuildWritesOne() {
    var plugin = Pattern.compile("(?s)<artifactId>cyclonedx-maven-plugin.*?</plugin>").matcher(pom);
    assertTrue(plugin.find());
    assertTrue(plugin.group().contains("<phase>package</phase>"));
    assertTrue(plugin.group().contains("<goal>makeBom</goal>"));
  }

  @Test
  @Asvs("15.2.4")
  void nothingComesFromElsewhere() {
    assertFalse(pom.contains("<repositor") || pom.contains("<pluginRepositor"));
    assertFalse(Files.exists(Path.of(".mvn/settings.xml")));
  }

  @Test
  void everyVersionIsSaid() {
    var open = Pattern.compile("<version>[^<]*(LATEST|RELEASE|[\\[(,])[^<]*</version>");
    assertEquals(List.of(), open.matcher(pom).results().map(found -> found.group()).toList());
  }

  private static String read() {
    try {
      return Files.readString(Path.of("pom.xml"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
