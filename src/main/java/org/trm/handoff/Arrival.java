package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import org.trm.casefile.Cases;
import org.trm.casefile.Received;
import org.trm.identity.Caller;
import org.trm.packet.Packets;
import org.trm.task.NewTask;
import org.trm.task.TaskKind;
import org.trm.task.Tasks;

/**
 * What a person's arrival brings: the receiver's own copy, custody where that is what moves, and
 * that a word is owed to who sent them.
 */
@ApplicationScoped
class Arrival {

  private final HandoffRepository handoffs;
  private final Packets packets;
  private final Cases cases;
  private final Tasks tasks;

  Arrival(HandoffRepository handoffs, Packets packets, Cases cases, Tasks tasks) {
    this.handoffs = handoffs;
    this.packets = packets;
    this.cases = cases;
    this.tasks = tasks;
  }

  void of(Caller receiver, HandoffEntity handoff) {
    handoffs.flush(); // the database lets custody pass for a completed handoff only
    var contents = packets.take(receiver, handoff.packet().id(handoff.id()));
    cases.receive(
        receiver,
        handoff.caseId(),
        handoff.id(),
        new Received(handoff.type().movesCustody(), contents.facts(), contents.sections()));
    oweFeedback(receiver, handoff);
  }

  /** From now on the receiver owes who sent the person a word on how it went. */
  private void oweFeedback(Caller receiver, HandoffEntity handoff) {
    var route = handoff.route();
    tasks.begin(
        receiver,
        new NewTask(
            TaskKind.FEEDBACK,
            handoff.caseId(),
            handoff.id(),
            route.receivingDeskId(),
            route.from()));
  }
}
