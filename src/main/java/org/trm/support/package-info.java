/**
 * How the person was found, and what helps.
 *
 * <p>A screening says which indicators of a {@link org.trm.support.ScreeningChecklist} were seen,
 * in which version of it, and how and by whom the person was detected. A support plan names what is
 * needed and what is done about it; the next plan stands beside it. Residence, citizenship, claims
 * for compensation and how non-punishment stands are recorded as they change, and so is how the
 * person was doing three, six and twelve months on.
 *
 * <p>All of it is codes, appended to the case's chronicle; nothing asks for a name, and no rule of
 * a handoff reads any of it. Whether the person helps the police stands nowhere here (CETS 197 art.
 * 12(6)).
 */
@NullMarked
package org.trm.support;

import org.jspecify.annotations.NullMarked;
