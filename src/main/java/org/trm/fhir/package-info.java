/**
 * A country's journal in the words of health systems: FHIR R4 AuditEvents, by IHE's Basic Audit Log
 * Patterns (BALP).
 *
 * <p>{@link org.trm.fhir.AuditEvents} turns one opened entry into one AuditEvent. {@code Deed} says
 * for each action whether something was made, read, changed or searched for, and so by which
 * pattern it is told; what crossed the border is told as a disclosure, by the one country as its
 * source and by the other as its recipient. Who acted are its agents, what it was about its
 * entities; a case stands for its person under the case's own random identifier, and nothing more
 * of a person is told than the journal itself has. What the journal does not record, such as
 * network addresses, is marked as masked rather than made up.
 *
 * <p>It is another way of reading, and proves nothing: what an auditor verifies are the canonical
 * lines, from which commitments can be computed.
 */
@NullMarked
package org.trm.fhir;

import org.jspecify.annotations.NullMarked;
