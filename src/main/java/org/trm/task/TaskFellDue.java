package org.trm.task;

import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;

/**
 * Told in the transaction in which the time of a task was over and nobody had done it.
 *
 * @param service the service itself, in the name of whose task it is
 * @param about of what the task came
 */
public record TaskFellDue(Caller service, TaskKind kind, CaseId theCase, UUID about) {}
