package org.trm.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trm.local.SampleUser;
import org.trm.shared.Bytes;

/** Makes the requests of a seed; each from the seed, its number and the world's ids alone. */
final class RequestMaker {

  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
  private final long seed;
  private final World world;
  private final List<Operation> operations;
  private final List<SampleUser> users;
  private final List<SampleUser> parties;

  RequestMaker(long seed, World world, List<Operation> operations, List<SampleUser> users) {
    this.seed = seed;
    this.world = world;
    this.operations = operations;
    this.users = users;
    this.parties = users.stream().filter(one -> World.PARTIES.contains(one.username())).toList();
  }

  /** The request of this number. */
  Request make(int number) {
    var random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
    var mark = "Zq" + Integer.toString(number, 36) + "zz";
    return new Making(random, new Hostile(random, mark)).make(number, mark);
  }

  private final class Making {
    private final RandomGenerator random;
    private final Hostile hostile;
    private boolean whole = true;

    Making(RandomGenerator random, Hostile hostile) {
      this.random = random;
      this.hostile = hostile;
    }

    Request make(int number, String mark) {
      var operation = hostile.pick(operations);
      var who = oneIn(25) ? Optional.<SampleUser>empty() : Optional.of(someone(operation));
      var method = oneIn(30) ? hostile.pick(Lines.METHODS) : operation.method();
      method = oneIn(200) ? mark : method;
      var lines = new ArrayList<String>();
      lines.add(method + " " + target(operation) + " HTTP/1.1");
      lines.add("Host: localhost");
      authorization(who).ifPresent(lines::add);
      headers(operation, number, lines);
      var body = new BodyMaker(world, hostile, random).body(operation, method);
      if (body.length > 0 || !method.equals("GET")) {
        lines.add("Content-Type: " + (oneIn(15) ? hostile.pick(Lines.TYPES) : "application/json"));
        lines.add("Content-Length: " + length(body.length));
      }
      var head = String.join("\r\n", lines) + "\r\n\r\n";
      return new Request(number, operation, who, head, Bytes.of(body), whole, mark);
    }

    /** Mostly somebody who has to do with this world and may call this, else anybody at all. */
    private SampleUser someone(Operation operation) {
      if (random.nextInt(3) == 0) {
        return hostile.pick(users);
      }
      var fit = parties.stream().filter(operation::isFor).toList();
      return hostile.pick(fit.isEmpty() ? parties : fit);
    }

    private boolean oneIn(int many) {
      return random.nextInt(many) == 0;
    }

    private int length(int real) {
      if (!oneIn(40)) {
        return real;
      }
      whole = false;
      return real + 1 + random.nextInt(50);
    }

    private Optional<String> authorization(Optional<SampleUser> who) {
      if (who.isPresent()) {
        return Optional.of("Authorization: Bearer {token}");
      }
      return switch (random.nextInt(5)) {
        case 0 -> Optional.empty();
        case 1 -> Optional.of("Authorization: Bearer " + hostile.token().replace(' ', '.'));
        case 2 -> Optional.of("Authorization: Basic YWRtaW46YWRtaW4=");
        case 3 -> Optional.of("Authorization: Bearer eyJhbGciOiJub25lIn0.eyJpc3MiOiJ4In0.");
        default -> Optional.of("Authorization: " + hostile.token());
      };
    }

    private void headers(Operation operation, int number, List<String> lines) {
      for (var name : operation.headers()) {
        if (!oneIn(25)) {
          lines.add(name + ": " + header(operation, name, number));
        }
      }
      if (oneIn(25)) {
        lines.add("Accept: " + hostile.pick(Lines.ACCEPTED));
      }
      if (oneIn(5)) {
        lines.add("Accept-Language: " + (oneIn(2) ? "sl, sr-Latn;q=0.5" : hostile.token()));
      }
      if (oneIn(12)) {
        lines.add(hostile.pick(Lines.TRICKS));
      }
      if (oneIn(25)) {
        lines.add("X-" + random.nextInt(100) + ": " + hostile.token());
      }
    }

    private String header(Operation operation, String name, int number) {
      if (oneIn(20)) {
        return hostile.token();
      }
      return switch (name) {
        case "If-Match" ->
            operation.changesWhatIsShared() ? "\"999999\"" : hostile.pick(Lines.VERSIONS);
        case "Purpose-Of-Use" -> hostile.pick(Lines.PURPOSES);
        default -> "fuzz-" + seed + "-" + (oneIn(20) ? number % 50 : number);
      };
    }

    private String target(Operation operation) {
      var path = new StringBuilder();
      var parameters = PARAMETER.matcher(operation.path());
      while (parameters.find()) {
        parameters.appendReplacement(path, Matcher.quoteReplacement(id(parameters.group(1))));
      }
      parameters.appendTail(path);
      return (oneIn(30) ? tricky(path.toString()) : path.toString()) + query(operation);
    }

    private String id(String name) {
      return switch (random.nextInt(16)) {
        case 0 -> encoded(hostile.token());
        case 1 -> new UUID(random.nextLong(), random.nextLong()).toString();
        case 2 -> hostile.pick(world.all());
        default -> hostile.pick(world.named(name));
      };
    }

    private String tricky(String path) {
      return switch (random.nextInt(12)) {
        case 0 -> "/" + path;
        case 1 -> path + "/";
        case 2 -> path.replaceFirst("/v1/", "/v1/../v1/./");
        case 3 -> path.replaceFirst("/v1/", "/v1/%2e%2e/v1/");
        case 4 -> path + ";jsessionid=" + encoded(hostile.token());
        case 5 -> path.toUpperCase(java.util.Locale.ROOT);
        case 6 -> path + "%00";
        case 7 -> path.replaceFirst("/v1/", "/v1%2F");
        case 8 -> path + "/" + encoded(hostile.token());
        case 9 -> path + "%2";
        case 10 -> "http://evil.invalid" + path;
        default -> path + "/..;/";
      };
    }

    private String query(Operation operation) {
      var parts = new ArrayList<String>();
      for (var name : operation.queries()) {
        if (oneIn(2)) {
          parts.add(name + "=" + queried(name));
        }
      }
      if (oneIn(25)) {
        parts.add(encoded(hostile.token()) + "=" + encoded(hostile.token()));
      }
      if (oneIn(40) && !parts.isEmpty()) {
        parts.add(parts.getFirst());
      }
      return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private String queried(String name) {
      return switch (random.nextInt(6)) {
        case 0 -> encoded(hostile.token());
        case 1 -> encoded(hostile.number());
        case 2 -> hostile.pick(world.all());
        default -> World.usual(name);
      };
    }

    private static String encoded(String text) {
      return URLEncoder.encode(text.length() > 1500 ? text.substring(0, 1500) : text, UTF_8);
    }
  }
}
