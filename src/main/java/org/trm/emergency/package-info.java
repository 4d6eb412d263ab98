/**
 * Reading one case in an emergency, by somebody who otherwise could not.
 *
 * <p>Somebody who has to do with a case, but may not read it, opens it for sixty minutes with a
 * coded reason; which sections that opens is one table, {@link org.trm.emergency.EmergencyReason}.
 * Who has to do with a case, the database says ({@link org.trm.emergency.Relation}); to everybody
 * else there is no case. Nothing is searched, nothing is copied: each section is opened with the
 * holder's key, as the holder would, through one narrow door that looks at the emergency each time,
 * and each reading is on record in both countries.
 *
 * <p>The holder's data protection and its country's auditors know at once, and another human of the
 * holder says within a day whether it was an emergency. If they say no it closes there and then; if
 * nobody says anything it is an incident, as saying no is ({@link org.trm.incident.Incidents}).
 */
@NullMarked
package org.trm.emergency;

import org.jspecify.annotations.NullMarked;
