package org.trm.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** What nobody should send: words, values and trees; each word has a mark of its request in it. */
final class Hostile {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> WORDS =
      List.of(
          "%s",
          "' or '1'='1' -- %s",
          "%s'; drop table cases; select pg_sleep(9); --",
          "%s\\\"}],\"holder\":\"si-shelter\"",
          "%s\r\nX-Injected: yes\r\n\r\n",
          "%s\n2026-01-01 ERROR [org.trm] all is well",
          "${jndi:ldap://127.0.0.1/%s}",
          "${trm.keys.password}%s",
          "{{7*7}}%s#{7*7}",
          "%s\u0000after",
          "\u0000%s",
          "%s\ud800",
          "\udfff%s\ud83d",
          "\u202e%s\u2066\u200b\ufeff",
          "%s\ud83d\udc69\u200d\ud83d\udc67\u0301\u0336",
          "<script>alert('%s')</script>",
          "../../../../etc/passwd%s",
          "%s%%00%%0d%%0a%%n%%s%%x",
          "file:///proc/self/environ#%s",
          "%s\t\b\f\u0007\u001b[31m\u007f\u0085\u2028",
          "\u0130\u0131\u1e9e\u212a%s",
          "%sCanary");
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "-0",
          "1",
          "2147483648",
          "-9223372036854775809",
          "9223372036854775807",
          "99999999999999999999999999999999999999",
          "1e308",
          "1e400",
          "-1e-400",
          "0.1",
          "3.0000000000000000000000000000001",
          "1E+2147483647");
  private static final List<String> MOMENTS =
      List.of(
          "0000-01-01T00:00:00Z",
          "-999999999-01-01T00:00:00Z",
          "+1000000000-12-31T23:59:59Z",
          "9999-12-31T23:59:60Z",
          "2026-02-30T00:00:00Z",
          "294277-01-01T00:00:00Z",
          "1e9",
          "2026-01-01",
          "2026-01-01T00:00:00+18:01",
          "-infinity");

  private final RandomGenerator random;
  private final String mark;

  Hostile(RandomGenerator random, String mark) {
    this.random = random;
    this.mark = mark;
  }

  String word() {
    var word = pick(WORDS).formatted(mark);
    return switch (random.nextInt(14)) {
      case 0 -> word.repeat(200);
      case 1 -> "";
      case 2 -> word + "x".repeat(random.nextInt(4) == 0 ? 70_000 : 600);
      default -> word;
    };
  }

  /** A word that fits in one line of bytes. */
  String token() {
    var word = word().replaceAll("[\\p{Cntrl}\\p{Cs}]", "");
    return word.length() > 4000 ? word.substring(0, 4000) : word;
  }

  String number() {
    return pick(NUMBERS);
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  JsonNode value() {
    return switch (random.nextInt(13)) {
      case 0 -> NullNode.instance;
      case 1 -> BooleanNode.valueOf(random.nextBoolean());
      case 2, 3 -> number(number());
      case 4 -> NODES.objectNode();
      case 5 -> NODES.arrayNode();
      case 6 -> NODES.objectNode().set(mark, NODES.arrayNode().add(word()));
      case 7 -> deep(random.nextInt(3) == 0 ? 300 : 40);
      case 8 -> wide();
      case 9 -> TextNode.valueOf(pick(MOMENTS));
      default -> TextNode.valueOf(word());
    };
  }

  /** This tree with a few of its places spoilt. */
  JsonNode spoilt(JsonNode tree) {
    JsonNode copy = tree.deepCopy();
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times; i++) {
      copy = spoiltOnce(copy);
    }
    return copy;
  }

  private JsonNode spoiltOnce(JsonNode tree) {
    var places = new ArrayList<JsonNode>();
    collect(tree, places);
    if (places.isEmpty()) {
      return value();
    }
    switch (pick(places)) {
      case ObjectNode object -> spoil(object);
      case ArrayNode array -> spoil(array);
      default -> throw new IllegalStateException();
    }
    return tree;
  }

  private void spoil(ObjectNode object) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    int way = random.nextInt(6);
    if (names.isEmpty() || way == 0) {
      object.set(random.nextBoolean() ? "organisation" : token(), value());
    } else if (way == 1) {
      object.remove(pick(names));
    } else {
      object.set(pick(names), value());
    }
  }

  private void spoil(ArrayNode array) {
    int way = random.nextInt(4);
    if (array.isEmpty() || way == 0) {
      array.add(value());
    } else if (way == 1) {
      var one = array.get(0);
      for (int i = 0; i < 600; i++) {
        array.add(one);
      }
    } else {
      array.set(random.nextInt(array.size()), value());
    }
  }

  private static void collect(JsonNode tree, List<JsonNode> places) {
    if (tree.isContainerNode()) {
      places.add(tree);
      tree.forEach(child -> collect(child, places));
    }
  }

  private JsonNode deep(int levels) {
    JsonNode tree = TextNode.valueOf(mark);
    for (int i = 0; i < levels; i++) {
      tree = i % 2 == 0 ? NODES.arrayNode().add(tree) : NODES.objectNode().set("a", tree);
    }
    return tree;
  }

  private JsonNode wide() {
    var array = NODES.arrayNode();
    for (int i = 0; i < 2000; i++) {
      array.add(i % 3 == 0 ? mark : "NEEDS");
    }
    return array;
  }

  private static JsonNode number(String text) {
    try {
      return LongNode.valueOf(Long.parseLong(text));
    } catch (NumberFormatException e) {
      return text.matches("-?\\d+")
          ? BigIntegerNode.valueOf(new BigInteger(text))
          : DecimalNode.valueOf(new BigDecimal(text));
    }
  }

  static String text(JsonNode tree) {
    try {
      return JSON.writeValueAsString(tree);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
