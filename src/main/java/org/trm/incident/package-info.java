/**
 * What went wrong with a person's data, and whether somebody has looked at it.
 *
 * <p>An incident is opened by a human, or by the service itself when something was not done in
 * time. It is about one case, with no word of it, and belongs to one organisation, whose
 * data-protection officer assesses it within the time that the law leaves (GDPR art. 33(1): 72
 * hours), says whether the authority was told, and closes it. The auditors and the coordinator of
 * the country see that it is there.
 *
 * <p>Each step is a row, written once. Features that must open one ask {@link
 * org.trm.incident.Incidents}. Telling the person and the authority is not told here.
 */
@NullMarked
package org.trm.incident;

import org.jspecify.annotations.NullMarked;
