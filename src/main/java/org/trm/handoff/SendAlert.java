package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.trm.casefile.HeldCase;
import org.trm.identity.Caller;
import org.trm.transition.Statement;
import org.trm.transition.Transition;
import org.trm.web.Outcome;

/** Makes an alert and its first move at once. */
@ApplicationScoped
class SendAlert {

  private final AlertDraft draft;
  private final Moves moves;
  private final Handoffs handoffs;
  private final HandoffViews views;

  SendAlert(AlertDraft draft, Moves moves, Handoffs handoffs, HandoffViews views) {
    this.draft = draft;
    this.moves = moves;
    this.handoffs = handoffs;
    this.views = views;
  }

  Outcome<HandoffView> send(Caller caller, HeldCase held, NewAlert alert) {
    return switch (draft.make(caller, held, alert)) {
      case Outcome.Declined<HandoffEntity> no -> Outcome.refused(no.type(), no.refusals());
      case Outcome.Done<HandoffEntity>(HandoffEntity made, boolean _) ->
          send(caller, new LockedHandoff(made, held), alert.danger());
    };
  }

  private Outcome<HandoffView> send(Caller caller, LockedHandoff made, Danger danger) {
    var sent = moves.make(caller, made, Transition.ALERT, Statement.because(danger.reason()));
    handoffs.flush();
    return sent.map(handoff -> views.render(caller, handoff));
  }

  /** For a request that came again. */
  Outcome<HandoffView> again(Caller caller, UUID id) {
    return views.read(caller, id);
  }
}
