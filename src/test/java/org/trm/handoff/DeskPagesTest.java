package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.RECEIVING_DESK;
import static org.trm.handoff.SampleCase.made;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Body;

/** A desk's handoffs, page by page: what has a clock first, then what waits for nobody. */
@QuarkusTest
class DeskPagesTest {

  private static final int MOST = 200;

  @Test
  void pagesGoOnWhereTheLastOneEnded() {
    var waiting = Journey.drafted().to(Stage.SUBMITTED).id().toString();
    var draft = Journey.drafted().id().toString();
    var out = everything(HOLDER, "box=out");
    assertTrue(out.contains(waiting) && out.contains(draft));
    assertTrue(out.indexOf(waiting) < out.indexOf(draft));
    assertEquals(out, pages(HOLDER, "box=out", 3));
  }

  @Test
  void nothingComesTwice() {
    Journey.drafted().to(Stage.ACCEPTED);
    var in = everything(RECEIVING_DESK, "box=in");
    assertEquals(in.size(), new HashSet<>(in).size());
    assertEquals(in, pages(RECEIVING_DESK, "box=in", 2));
  }

  @Test
  void alertsThatAreNotOverComeFirstOnWhateverPage() {
    var waiting = Journey.drafted().to(Stage.SUBMITTED).id().toString();
    var alerts = Stream.generate(Warned::of).limit(3).map(one -> one.id().toString()).toList();
    for (var desk : List.of(HOLDER, RECEIVING_DESK)) {
      var box = desk.equals(HOLDER) ? "box=out" : "box=in";
      var listed = everything(desk, box);
      assertTrue(listed.containsAll(alerts));
      assertTrue(
          alerts.stream().allMatch(alert -> listed.indexOf(alert) < listed.indexOf(waiting)));
      int some = alerts.stream().mapToInt(listed::indexOf).max().orElseThrow() + 2; // one more
      assertEquals(listed.subList(0, some), pages(desk, box, 2, some).subList(0, some));
    }
  }

  @Test
  void aStatusIsAllThatIsListed() {
    var draft = Journey.drafted().id().toString();
    var drafts = everything(HOLDER, "box=out&status=DRAFT");
    assertTrue(drafts.contains(draft));
    assertEquals(drafts, pages(HOLDER, "box=out&status=DRAFT", 2));
    assertEquals(List.of(), everything(RECEIVING_DESK, "box=in&status=DRAFT"));
  }

  private static List<String> everything(Actor desk, String asked) {
    return pages(desk, asked, MOST);
  }

  /** The ids on all pages of a list. */
  static List<String> pages(Actor desk, String asked, int size) {
    return pages(desk, asked, size, Integer.MAX_VALUE);
  }

  /** The same, once there are so many. */
  private static List<String> pages(Actor desk, String asked, int size, int enough) {
    var ids = new ArrayList<String>();
    var next = "/v1/handoffs?" + asked + "&limit=" + size;
    while (!next.isEmpty() && ids.size() < enough) {
      var page = made(desk.gets(next), 200);
      Body.of(page).forEach(one -> ids.add(one.path("id").asText()));
      next = linked(page.header("Link"));
    }
    return ids;
  }

  private static String linked(@Nullable String link) {
    return link == null ? "" : link.substring(link.indexOf('<') + 1, link.indexOf('>'));
  }
}
