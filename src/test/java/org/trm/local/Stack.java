package org.trm.local;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Starts PostgreSQL, Keycloak and the API, and stops them in reverse; everything is real. */
public final class Stack implements AutoCloseable {
  private static final Path DATA = Path.of("target/local/run");
  private static final long ROOM_NEEDED = 512L << 20;

  private final Places places;
  private final Ports ports;
  private final boolean whole;
  private final boolean anew;
  private final List<Child> children = new ArrayList<>();
  private @Nullable Leftovers leftovers;
  private @Nullable Postgres postgres;
  private @Nullable Child service;
  private boolean closed;

  private Stack(Path data, Ports ports, boolean whole, boolean anew) {
    this.places = Places.in(data);
    this.ports = ports;
    this.whole = whole;
    this.anew = anew;
  }

  /** The launcher: see {@link Command}. */
  public static void main(String[] arguments) {
    System.exit(Command.run(List.of(arguments)));
  }

  /** Where {@code make run} keeps its data, unless TRM_DATA says otherwise. */
  public static Path usualData() {
    var chosen = System.getenv("TRM_DATA");
    return chosen == null || chosen.isBlank() ? DATA : Path.of(chosen);
  }

  /**
   * For programs that use the service: the one that runs already, or one that is started for them
   * and ends with them.
   */
  public static RunningStack runningOrStarted() throws Exception {
    var data = usualData().toAbsolutePath();
    if (RunningStack.isIn(data) && RunningStack.in(data).answers()) {
      return RunningStack.in(data);
    }
    return service(data).start();
  }

  /** Everything, on fixed ports, with data that lasts. */
  public static Stack service(Path data) {
    return new Stack(data, Ports.fixed(), true, false);
  }

  /** PostgreSQL and Keycloak on free ports: for tests, and for an API started elsewhere. */
  public static Stack services(Path data) {
    return new Stack(data, Ports.free(), false, false);
  }

  /**
   * Everything, on free ports and with an empty database: for measuring. What measures must not
   * write its own log: the driver would put into it every value that it sends.
   */
  public static Stack measured(Path data) {
    Logger.getLogger("").setLevel(Level.WARNING);
    return new Stack(data, Ports.free(), true, true);
  }

  /** Returns when everything answers. The JVM's end stops it again, however it comes about. */
  public RunningStack start() throws Exception {
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop"));
    begin(() -> leftovers = Leftovers.stoppedIn(places.data()));
    RunningStack.forget(places.data());
    ports.demandFree();
    demandRoom();
    places.beginLogs();
    System.out.println(
        "Starting PostgreSQL, Keycloak%s ...".formatted(whole ? " and the API" : ""));
    var secrets = Secrets.kept(places.secrets());
    var stack = new RunningStack(places.data(), ports, "app");
    new Keys(places.keys(), secrets.of("keys")).provide();
    new Tls(places.tls(), secrets.of("keys")).provide();
    startDatabase(secrets);
    var databases = new Databases(ports.postgres(), secrets);
    startPrograms(stack, new Keycloak(places, ports, secrets), databases);
    stack.write();
    return stack;
  }

  /** The API does not wait for Keycloak, so both start at once. */
  private void startPrograms(RunningStack stack, Keycloak keycloak, Databases databases)
      throws Exception {
    if (anew) {
      databases.drop(stack.database());
    }
    databases.provideService(stack.database());
    databases.dropRuns();
    var api = whole ? startService(stack) : null;
    if (keycloak.needsBuild()) {
      System.out.println("Building Keycloak, this once ...");
      var build = begin(() -> child(keycloak.build()));
      build.awaitEnd();
      keycloak.built();
      begin(() -> children.remove(build));
    }
    databases.provideKeycloak();
    begin(() -> child(keycloak.start())).awaitReady(keycloak.health());
    keycloak.provideRealms();
    if (api != null) {
      api.awaitReady(Api.health(stack));
    }
  }

  /** Ends the service as a loss of power would, and starts it again until it answers. */
  public void killService() throws Exception {
    var killed = requireNonNull(service);
    begin(() -> children.remove(killed));
    killed.handle().destroyForcibly();
    killed.ended().join();
    var stack = RunningStack.in(places.data());
    startService(stack).awaitReady(Api.health(stack));
  }

  /** Lets PostgreSQL crash, with all that is under way, and starts it again on the same data. */
  public void crashDatabase() throws Exception {
    requireNonNull(postgres).crash();
    startDatabase(Secrets.kept(places.secrets()));
  }

  private void startDatabase(Secrets secrets) throws Exception {
    var password = secrets.of("postgres");
    begin(() -> postgres = Postgres.start(places, ports.postgres(), password, whole));
  }

  private Child startService(RunningStack stack) throws Exception {
    var started = begin(() -> child(api(stack)));
    service = started;
    return started;
  }

  private Child api(RunningStack stack) throws IOException {
    return anew ? Api.startForLoad(places, stack) : Api.start(places, stack);
  }

  /** Waits until one of its programs ends by itself, and says which. */
  String awaitTrouble() {
    var ends = new ArrayList<CompletableFuture<String>>();
    synchronized (this) {
      for (var child : children) {
        ends.add(child.ended().thenApply(end -> child.trouble()));
      }
      if (postgres != null) {
        var server = postgres.process().onExit();
        ends.add(server.thenApply(end -> "PostgreSQL stopped by itself."));
      }
    }
    return (String) CompletableFuture.anyOf(ends.toArray(CompletableFuture[]::new)).join();
  }

  synchronized boolean isClosed() {
    return closed;
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    children.forEach(child -> child.handle().destroy());
    children.forEach(child -> Processes.stop(child.handle()));
    if (postgres != null) {
      postgres.close();
    }
    if (leftovers != null) {
      RunningStack.forget(places.data());
      leftovers.close();
    }
  }

  /** Nothing may begin once stopping has: it would stay behind. */
  private synchronized <T> T begin(Callable<T> what) throws Exception {
    if (closed) {
      throw new CannotStart("Stopped while starting.");
    }
    return what.call();
  }

  private Child child(Child child) {
    children.add(child);
    if (leftovers != null) {
      leftovers.add(child.handle());
    }
    return child;
  }

  private void demandRoom() throws IOException {
    var room = Files.getFileStore(places.data()).getUsableSpace();
    if (room < ROOM_NEEDED) {
      throw new CannotStart(
          "Only %d MB are free for %s; at least %d MB are needed."
              .formatted(room >> 20, places.data(), ROOM_NEEDED >> 20));
    }
  }

  /** Whether the disk ran full meanwhile, whatever the failure then looked like. */
  boolean diskIsFull() {
    try {
      return Files.getFileStore(places.data()).getUsableSpace() < 16L << 20;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
