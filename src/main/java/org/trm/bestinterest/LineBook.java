package org.trm.bestinterest;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trm.bestinterest.BestInterestsView.LineView;
import org.trm.bestinterest.EvidenceOfFuture.FamilyTracing;
import org.trm.shared.AgeStatus;

/**
 * The twelve lines as they stand now, whatever handoff is planned: whether there is evidence that
 * is current. Whether it is good enough for one handoff is the gate's to say.
 */
record LineBook(ChildRecord file, AgeStatus coded, Instant now) {

  List<LineView> lines() {
    return Arrays.stream(ChildLine.values()).map(this::line).toList();
  }

  private LineView line(ChildLine line) {
    if (!file.age(coded, now).isChild()) {
      return view(line, latest(line), LineState.NOT_NEEDED);
    }
    return switch (line) {
      case AGE -> view(line, latest(line), age());
      case FAMILY -> allOf(line, family());
      case ASSENT -> view(line, Optional.empty(), LineState.WITH_CONSENTS);
      case URGENT_PROTECTION -> view(line, Optional.empty(), urgent());
      case CURRENCY -> currency();
      case GUARDIAN, IDENTITY, PLACEMENT, CARE, SOLUTION, HEARING, BEST_INTERESTS -> anyOf(line);
    };
  }

  /** A presumed child needs no proof of being one; who is called an adult does. */
  private LineState age() {
    return coded.isChild() ? LineState.FULFILLED : LineState.OPEN;
  }

  private List<EvidenceKind> family() {
    var found =
        file.latest(FamilyTracing.class).filter(traced -> Reopenings.isFound(traced.evidence()));
    return found.isPresent()
        ? List.of(EvidenceKind.FAMILY_TRACING, EvidenceKind.FAMILY_ASSESSMENT)
        : List.of(EvidenceKind.FAMILY_TRACING);
  }

  private LineState urgent() {
    return Stream.of(ChildLine.AGE, ChildLine.GUARDIAN, ChildLine.PLACEMENT, ChildLine.HEARING)
            .allMatch(line -> line(line).state() == LineState.FULFILLED)
        ? LineState.FULFILLED
        : LineState.OPEN;
  }

  private LineView currency() {
    var others =
        Arrays.stream(ChildLine.values())
            .filter(line -> line.number() < ChildLine.URGENT_PROTECTION.number())
            .map(this::line)
            .toList();
    var worst = others.stream().map(LineView::state).min(naturalOrder()).orElseThrow();
    var first = others.stream().map(LineView::until).filter(Objects::nonNull).min(naturalOrder());
    return view(ChildLine.CURRENCY, null, first.orElse(null), worst);
  }

  private LineView anyOf(ChildLine line) {
    var latest = latest(line);
    return view(line, latest, latest.map(this::state).orElse(LineState.OPEN));
  }

  private LineView allOf(ChildLine line, List<EvidenceKind> kinds) {
    var all = kinds.stream().map(kind -> file.latest(kind.form())).toList();
    var worst =
        all.stream()
            .map(found -> found.map(this::state).orElse(LineState.OPEN))
            .min(naturalOrder())
            .orElseThrow();
    return view(line, latest(line), worst);
  }

  private LineState state(Filed<? extends Evidence> filed) {
    if (filed.hasEndedBy(now)) {
      return LineState.EXPIRED;
    }
    return file.isReopened(filed) ? LineState.REOPENED : LineState.FULFILLED;
  }

  private Optional<Filed<? extends Evidence>> latest(ChildLine line) {
    return file.evidence().stream()
        .filter(filed -> filed.evidence().kind().line() == line)
        .<Filed<? extends Evidence>>map(filed -> filed)
        .reduce((earlier, later) -> later);
  }

  private static LineView view(
      ChildLine line, Optional<Filed<? extends Evidence>> latest, LineState state) {
    return latest
        .map(filed -> view(line, filed.id(), filed.until(), state))
        .orElseGet(() -> view(line, null, null, state));
  }

  private static LineView view(
      ChildLine line, @Nullable UUID evidence, @Nullable Instant until, LineState state) {
    var done = state == LineState.FULFILLED || state == LineState.NOT_NEEDED;
    return new LineView(
        line,
        line.number(),
        state,
        EvidenceKind.of(line),
        evidence,
        until,
        done ? null : line.next(),
        line.source());
  }
}
