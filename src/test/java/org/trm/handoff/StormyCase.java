package org.trm.handoff;

import static java.util.Objects.requireNonNull;
import static org.trm.handoff.SampleCase.file;
import static org.trm.handoff.SampleCase.made;
import static org.trm.handoff.SampleCase.put;
import static org.trm.shared.DataCategory.CONTACT;
import static org.trm.shared.DataCategory.HEALTH;
import static org.trm.shared.DataCategory.IDENTITY;
import static org.trm.shared.DataCategory.NEEDS;
import static org.trm.shared.DataCategory.SUMMARY;

import io.restassured.response.Response;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Body;
import org.trm.shared.DataCategory;

/** A case with three sections, of which the person agreed to two, and most times to the third. */
final class StormyCase {

  static final List<DataCategory> WRITTEN = List.of(NEEDS, HEALTH, IDENTITY);

  private final Actor holder;
  private final String path;
  private final Map<Set<DataCategory>, Response> given = new LinkedHashMap<>();

  StormyCase(Actor holder, Random random) {
    this.holder = holder;
    path = holder.opensACase();
    for (var category : WRITTEN) {
      var section = path + "/sections/" + category;
      made(put(holder, section, "\"0\"", file("sections/" + category + ".json")), 200);
    }
    hears("consent.json", EnumSet.of(SUMMARY, IDENTITY, CONTACT, NEEDS));
    if (random.nextInt(4) != 0) {
      hears("consent-health.json", EnumSet.of(HEALTH));
    }
    made(holder.posts(path + "/risk-assessments", file("risk-assessment.json")), 201);
  }

  private void hears(String consent, Set<DataCategory> categories) {
    given.put(categories, made(holder.posts(path + "/consents", file(consent)), 201));
  }

  Set<DataCategory> agreed() {
    var agreed = EnumSet.noneOf(DataCategory.class);
    given.keySet().forEach(agreed::addAll);
    return agreed;
  }

  /** What was agreed to in one conversation is taken back; tells what that was. */
  Set<DataCategory> takesBack(Random random) {
    var all = List.copyOf(given.keySet());
    var which = all.get(random.nextInt(all.size()));
    var consent = requireNonNull(given.remove(which));
    var withdrawal = path + "/consents/" + Body.text(consent, "/id") + "/withdraw";
    made(holder.posts(withdrawal, file("withdrawal.json"), Version.of(consent)), 200);
    return which;
  }

  boolean hasSomethingToTakeBack() {
    return !given.isEmpty();
  }

  /** One section at least. */
  static Set<DataCategory> some(Random random) {
    var some = EnumSet.of(WRITTEN.get(random.nextInt(WRITTEN.size())));
    WRITTEN.stream().filter(category -> random.nextInt(3) == 0).forEach(some::add);
    return some;
  }

  static String[] names(Set<DataCategory> categories) {
    return categories.stream().map(Enum::name).toArray(String[]::new);
  }

  String path() {
    return path;
  }

  String id() {
    return path.replace("/v1/cases/", "");
  }
}
