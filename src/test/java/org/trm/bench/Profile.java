package org.trm.bench;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.trm.bench.Load.Run;

/** Where the service's time goes: samples of its threads, by whose code they were in. */
final class Profile {

  private static final String BY_PROCESSOR_TIME = "jdk.CPUTimeSample";
  private static final String BY_CLOCK = "jdk.ExecutionSample";
  private static final String NAME = "bench";

  private final Map<Operation, Map<Place, Long>> samples;

  private Profile(Map<Operation, Map<Place, Long>> samples) {
    this.samples = samples;
  }

  static void begin(ProcessHandle service) throws IOException, InterruptedException {
    command(
        service,
        List.of(
            "JFR.start",
            "name=" + NAME,
            "settings=none", // what is not in it is added by a plus sign
            "+" + BY_PROCESSOR_TIME + "#enabled=true",
            "+" + BY_PROCESSOR_TIME + "#throttle=10ms",
            "+" + BY_CLOCK + "#enabled=true",
            "+" + BY_CLOCK + "#period=10ms"));
  }

  /** Ends the recording, keeps it in a file, and counts what was sampled during these runs. */
  static Profile end(ProcessHandle service, Path file, Map<Operation, Run> runs)
      throws IOException, InterruptedException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    command(service, List.of("JFR.stop", "name=" + NAME, "filename=" + file.toAbsolutePath()));
    var events = RecordingFile.readAllEvents(file);
    var byKind = events.stream().collect(groupingBy(event -> event.getEventType().getName()));
    var precise = byKind.getOrDefault(BY_PROCESSOR_TIME, List.of());
    return of(precise.isEmpty() ? byKind.getOrDefault(BY_CLOCK, List.of()) : precise, runs);
  }

  /** The share of an operation's samples that were in this place. */
  double share(Operation operation, Place place) {
    var counts = samples.getOrDefault(operation, Map.of());
    var all = counts.values().stream().mapToLong(Long::longValue).sum();
    return all == 0 ? 0 : (double) counts.getOrDefault(place, 0L) / all;
  }

  private static Profile of(List<RecordedEvent> events, Map<Operation, Run> runs) {
    var samples = new EnumMap<Operation, Map<Place, Long>>(Operation.class);
    runs.forEach((operation, run) -> {
      var counts = new EnumMap<Place, Long>(Place.class);
      events.stream()
          .filter(event -> event.getStackTrace() != null)
          .filter(event -> isIn(run, event))
          .forEach(event -> counts.merge(place(event), 1L, Long::sum));
      samples.put(operation, counts);
    });
    return new Profile(samples);
  }

  private static boolean isIn(Run run, RecordedEvent event) {
    var at = event.getStartTime();
    return at.isAfter(run.from()) && at.isBefore(run.until());
  }

  private static Place place(RecordedEvent event) {
    return Place.of(
        event.getStackTrace().getFrames().stream()
            .filter(RecordedFrame::isJavaFrame)
            .map(frame -> frame.getMethod().getType().getName())
            .toList());
  }

  private static void command(ProcessHandle service, List<String> words)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
    command.add(String.valueOf(service.pid()));
    command.addAll(words);
    var jcmd = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (jcmd.waitFor() != 0 || said.contains("rror")) {
      throw new IllegalStateException("The service could not be profiled: " + said);
    }
  }
}
