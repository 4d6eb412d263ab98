/**
 * What somebody still owes a case, and by when.
 *
 * <p>Some duties cannot come before help, and must not be forgotten after it: that a second person
 * confirms an emergency, that its legal ground is recorded, that the person is told, that a child's
 * authorities and who sent a person hear of them. A {@link org.trm.task.TaskKind} is one such duty.
 * Whatever makes it begin says so to {@link org.trm.task.Tasks} in its own transaction, and so does
 * whatever ends it; what only people can know is ended by people.
 *
 * <p>Each task has a clock of its own. While nobody ends it, its alarms climb as {@link
 * org.trm.deadline.Ladder} says, and it never expires. Tasks are begun once, ended once, and never
 * changed; each alarm is a row more.
 */
@NullMarked
package org.trm.task;

import org.jspecify.annotations.NullMarked;
