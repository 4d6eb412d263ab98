package org.trm.soak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * A national system that follows the feed. It stores what it was told together with the position;
 * now and then it crashes before it has, and is told again.
 */
final class Follower implements Callable<Map<String, List<String>>> {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Client client;
  private final Supplier<String> token;
  private final Set<String> handoffs;
  private final AtomicInteger expected;
  private final Random dice;
  private final Map<String, List<String>> told = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private long position = -1;
  private long last = -1;

  /** It has enough once it was told of as many moves as are expected. */
  Follower(
      Client client,
      Supplier<String> token,
      Set<String> handoffs,
      AtomicInteger expected,
      Random dice) {
    this.client = client;
    this.token = token;
    this.handoffs = handoffs;
    this.expected = expected;
    this.dice = dice;
  }

  /** Of each handoff the moves, as they were told. */
  @Override
  public Map<String, List<String>> call() throws InterruptedException {
    while (known.size() < expected.get()) {
      var page = page();
      if (dice.nextInt(5) > 0) { // else it crashes before it has stored anything
        page.path("events").forEach(this::store);
        position = page.path("examinedTo").asLong();
      }
    }
    return told;
  }

  private JsonNode page() throws InterruptedException {
    var query = "?wait=1&limit=%d&after=%d".formatted(1 + dice.nextInt(1000), position);
    var answer = client.ask("/v1/events" + query, token, request -> request.GET());
    try {
      return JSON.readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void store(JsonNode event) {
    var subject = event.path("subject").asText();
    var type = event.path("type").asText();
    if (!handoffs.contains(subject) || !type.matches("trm.HANDOFF_(HELD|RESUMED)")) {
      return;
    }
    long at = event.path("position").asLong();
    if (!known.add(event.path("id").asText()) || at <= last) {
      throw new IllegalStateException("told twice or out of order: " + event);
    }
    last = at;
    told.computeIfAbsent(subject, _ -> new ArrayList<>()).add(type);
  }
}
