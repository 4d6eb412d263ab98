package org.trm.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Makes bodies: an example of the contract as it is, with places spoilt, or no JSON at all. */
record BodyMaker(World world, Hostile hostile, RandomGenerator random) {

  byte[] body(Operation operation, String method) {
    if ((operation.bodies().isEmpty() && !oneIn(20)) || (method.equals("GET") && !oneIn(10))) {
      return new byte[0];
    }
    if (operation.bodies().isEmpty()) {
      return Hostile.text(hostile.value()).getBytes(UTF_8);
    }
    var example = world.known(hostile.pick(operation.bodies()), hostile);
    if (operation.changesWhatIsShared() && method.equals("POST")) {
      return cut(Hostile.text(hostile.spoilt(example)).getBytes(UTF_8));
    }
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> Hostile.text(example).getBytes(UTF_8);
      case 3 -> tricky(example);
      default -> Hostile.text(hostile.spoilt(example)).getBytes(UTF_8);
    };
  }

  private byte[] tricky(JsonNode example) {
    var text = Hostile.text(example);
    return switch (random.nextInt(13)) {
      case 0 -> cut(text.getBytes(UTF_8));
      case 1 -> (text + text).getBytes(UTF_8);
      case 2 -> text.replaceFirst("\\{", "{\"" + firstName(example) + "\":null,").getBytes(UTF_8);
      case 3 -> text.getBytes(UTF_16LE);
      case 4 -> ("\ufeff" + text).getBytes(UTF_8);
      case 5 -> text.replaceFirst("\"", "\"\u00ff\u00fe\u00c0\u0080").getBytes(ISO_8859_1);
      case 6 -> "[".repeat(50_000).getBytes(UTF_8);
      case 7 -> ("{\"a\":" + "9".repeat(20_000) + "}").getBytes(UTF_8);
      case 8 -> text.replace("\"", "'").getBytes(UTF_8);
      case 9 -> ("/* */" + text.replaceFirst("\\{", "{,")).getBytes(UTF_8);
      case 10 -> "NaN".getBytes(UTF_8);
      case 11 -> new byte[0];
      default ->
          text.replaceFirst("\\{", "{\"@type\":\"java.net.URL\",\"__proto__\":{},").getBytes(UTF_8);
    };
  }

  private byte[] cut(byte[] body) {
    return Arrays.copyOf(body, body.length < 2 ? 0 : random.nextInt(body.length - 1));
  }

  private static String firstName(JsonNode example) {
    var names = example.fieldNames();
    return names.hasNext() ? names.next() : "x";
  }

  private boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }
}
