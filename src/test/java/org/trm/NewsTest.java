package org.trm;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.Product.featureOf;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What may be told to a feature further up, and that it is told in the same transaction. */
class NewsTest {

  /** The event, and the features that hear it. */
  private static final Map<String, Set<String>> NEWS =
      Map.ofEntries(
          entry("token.RealmSilent", Set.of("journal")),
          entry("token.RealmAnswersAgain", Set.of("journal")),
          entry("journal.Journal$Appended", Set.of("web")),
          entry("approval.SecondPersonDecided", Set.of("circle", "handoff")),
          entry("bestinterest.BestInterestsReopened", Set.of("handoff")),
          entry("casefile.CustodyPassed", Set.of("found", "risk")),
          entry("circle.OrganisationShutOut", Set.of("handoff")),
          entry("consent.ConsentWithdrawn", Set.of("handoff")),
          entry("risk.DangerRaised", Set.of("handoff")),
          entry("task.TaskFellDue", Set.of("emergency")),
          entry("track.ReturnNotWanted", Set.of("handoff")));

  /** Only the marker that an entry is durable waits for the commit. */
  private static final String AFTER_THE_COMMIT = "journal.Journal$Appended";

  @Test
  void newsIsHeardWhereItIsListedAndNowhereElse() {
    var unlisted =
        ears()
            .map(ear -> eventOf(ear.getRawType()) + " -> " + featureOf(ear.getOwner().getOwner()))
            .filter(one -> !listed().contains(one));
    assertEquals(Set.of(), unlisted.collect(toCollection(TreeSet::new)));
  }

  @Test
  void onlyListedNewsIsTold() {
    var unlisted =
        Product.classes().stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getRawType().isEquivalentTo(Event.class))
            .map(NewsTest::told)
            .filter(event -> !NEWS.containsKey(event));
    assertEquals(Set.of(), unlisted.collect(toCollection(TreeSet::new)));
  }

  @Test
  void newsIsHeardInTheTransactionThatMadeIt() {
    var late =
        ears()
            .filter(NewsTest::isLate)
            .map(ear -> eventOf(ear.getRawType()))
            .filter(event -> !event.equals(AFTER_THE_COMMIT));
    assertEquals(Set.of(), late.collect(toCollection(TreeSet::new)));
  }

  /** The parameters that hear an event of ours. */
  private static Stream<JavaParameter> ears() {
    return Product.methods()
        .flatMap(method -> method.getParameters().stream())
        .filter(parameter ->
            parameter.isAnnotatedWith(Observes.class)
                || parameter.isAnnotatedWith(ObservesAsync.class))
        .filter(parameter -> Product.isOurs(parameter.getRawType()));
  }

  private static boolean isLate(JavaParameter ear) {
    return ear.isAnnotatedWith(ObservesAsync.class)
        || ear.getAnnotationOfType(Observes.class).during() != TransactionPhase.IN_PROGRESS;
  }

  private static String told(JavaField field) {
    return field.getType() instanceof JavaParameterizedType event
        ? event.getActualTypeArguments().stream()
            .map(JavaType::toErasure)
            .map(NewsTest::eventOf)
            .findFirst()
            .orElseThrow()
        : field.getFullName();
  }

  private static String eventOf(JavaClass event) {
    return event.getName().replace(Product.ROOT, "");
  }

  private static Set<String> listed() {
    return NEWS.entrySet().stream()
        .flatMap(news -> news.getValue().stream().map(ear -> news.getKey() + " -> " + ear))
        .collect(toCollection(TreeSet::new));
  }
}
