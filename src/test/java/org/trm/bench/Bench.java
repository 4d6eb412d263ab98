package org.trm.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import org.trm.local.RunningStack;
import org.trm.local.Stack;

/** Measures the packaged service against bare SQL, and says what is met and what is missed. */
public final class Bench {

  private static final Path DATA = Path.of("target/local/bench");
  private static final Path FIGURES = Path.of("target/bench/latest.json");
  private static final Path RECORDING = Path.of("target/bench/service.jfr");
  private static final int STARTS = 3;

  private final RunningStack stack;
  private final Settings settings;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private Bench(RunningStack stack, Settings settings) {
    this.stack = stack;
    this.settings = settings;
  }

  /** Exits with 0 when everything could be measured, also when a target is missed. */
  public static void main(String[] arguments) {
    try {
      measure(Settings.of(System.getenv()), String.join(" ", arguments));
      System.exit(0);
    } catch (Exception e) {
      System.err.println("The bench failed: " + e.getMessage());
      System.exit(1);
    }
  }

  private static void measure(Settings settings, String what) throws Exception {
    try (var stack = Stack.measured(DATA)) {
      var bench = new Bench(stack.start(), settings);
      switch (what) {
        case "journal" -> bench.measureJournal();
        case "pull" -> bench.measureLongPull();
        default -> bench.measure();
      }
    }
  }

  private void measure() throws Exception {
    var processors = Processors.of(stack);
    try (var floor = Floor.in(stack);
        var backlog = Backlog.of(stack)) {
      var measurement = new Measurement(floor, processors, backlog);
      var rounds = new Rounds(new Service(stack), settings.cases());
      say("Opening %d cases ...", settings.cases());
      rounds.open();
      say("Warming up for %d s at least ...", settings.warmUp().toSeconds());
      rounds.warmUp(settings.warmUp(), measurement::warm);
      for (int i = 1; i <= settings.rounds(); i++) {
        say("Measuring, round %d of %d ...", i, settings.rounds());
        rounds.round(measurement::alternate);
      }
      say("Waiting times at the usual pace ...");
      rounds.round(measurement::pace);
      var memory = Memory.residentOf(processors.service());
      say("Profiling a round that does not count ...");
      Profile.begin(processors.service());
      rounds.round(measurement::watch);
      var profile = Profile.end(processors.service(), RECORDING, measurement.watched());
      var cost = cost(floor, backlog, processors);
      say("Starting the service %d times with this data ...", STARTS);
      tell(new Report(measurement.results(), cost, startup(processors.service()), memory), profile);
    }
  }

  /** In twice the rounds: one takes seconds, in which the machine can be elsewhere. */
  private JournalCost cost(Floor floor, Backlog backlog, Processors processors) throws Exception {
    say("What the journals cost ...");
    int rounds = 2 * settings.rounds();
    return JournalCost.measure(floor, backlog, processors.service(), stack, rounds);
  }

  /** The journals' cost alone: a minute instead of eight. */
  private void measureJournal() throws Exception {
    try (var floor = Floor.in(stack);
        var backlog = Backlog.of(stack)) {
      Report.print(cost(floor, backlog, Processors.of(stack)), out);
    }
  }

  /** An auditor's pulls of a million entries: the service's memory must not grow with them. */
  private void measureLongPull() throws Exception {
    var service = new Service(stack);
    new Rounds(service, Load.CONNECTIONS).open();
    say("Filling the Serbian journal with %,d entries ...", LongPull.ENTRIES);
    LongJournal.fill(stack, LongPull.ENTRIES);
    LongPull.measure(service, Processors.of(stack).service(), this::say);
  }

  private void tell(Report report, Profile profile) throws Exception {
    Figure.write(Figure.of(report), FIGURES);
    out.printf(
        "%n%d rounds on %d processors, load average %.1f%n%n",
        settings.rounds(),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    report.print(out);
    Report.print(profile, out);
  }

  /** The middle one of a few. */
  private Startup startup(ProcessHandle service) throws Exception {
    var starts = new ArrayList<Startup>();
    for (int i = 0; i < STARTS; i++) {
      starts.add(Startup.again(service, stack));
    }
    starts.sort(Comparator.comparingDouble(Startup::seconds));
    return starts.get(STARTS / 2);
  }

  private void say(String what, Object... values) {
    out.printf(what + "%n", values);
  }
}
