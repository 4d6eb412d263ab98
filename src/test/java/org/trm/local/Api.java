package org.trm.local;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The packaged service as a process of its own, configured as an operator would: by a file. */
final class Api {
  private static final List<String> JVM =
      List.of(
          "-Xmx256m",
          "-XX:+UseSerialGC",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

  private static final Map<String, String> WITHOUT_LIMITS =
      Stream.of("person", "system", "organisation", "refused")
          .collect(toMap(name -> "trm.limits." + name, _ -> "1000000000"));

  private Api() {}

  /** For a few callers that stand for a country's: with limits that they do not reach. */
  static Child startForLoad(Places places, RunningStack stack) throws IOException {
    return start(places, stack, WITHOUT_LIMITS);
  }

  static Child start(Places places, RunningStack stack) throws IOException {
    return start(places, stack, Map.of());
  }

  private static Child start(Places places, RunningStack stack, Map<String, String> more)
      throws IOException {
    if (!Files.exists(places.packagedApi())) {
      throw new CannotStart("The API is not packaged: run make first.");
    }
    configure(places, stack, more);
    var command = new ArrayList<String>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(JVM);
    command.addAll(List.of("-jar", places.packagedApi().toString()));
    var program = new ProcessBuilder(command).directory(places.api().toFile());
    return Child.start("The API", program, places.log("api"));
  }

  static URI health(RunningStack stack) {
    return stack.api().resolve("/q/health/ready");
  }

  /** Quarkus reads {@code config/application.properties} below its working directory. */
  private static void configure(Places places, RunningStack stack, Map<String, String> more)
      throws IOException {
    var settings = stack.settings();
    settings.putAll(more);
    settings.put("quarkus.http.host", "127.0.0.1");
    settings.put("quarkus.http.port", String.valueOf(stack.ports().api()));
    settings.put("quarkus.http.ssl-port", String.valueOf(stack.ports().secure().api()));
    var text = new StringWriter();
    RunningStack.asProperties(settings).store(text, null);
    Files.createDirectories(places.api().resolve("config"));
    PrivateFile.write(places.api().resolve("config/application.properties"), text.toString());
  }
}
