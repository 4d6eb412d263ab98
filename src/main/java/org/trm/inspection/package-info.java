/**
 * A supervisory authority's order to look at cases: bounded, by name, and on record.
 *
 * <p>The data-protection officer of the inspected organisation records the order (whose, under
 * which number, which cases or which period, which categories, from when until when, and which
 * human of the authority) and a second person agrees. From then on that human, with the duty of an
 * inspector in the realm of the same country and in the name of the authority, reads these sections
 * of these cases until the order ends or is revoked. It is no auditor's reading: auditors see no
 * content.
 *
 * <p>The inspector is given nothing of their own in the database. Each list and each section comes
 * through a narrow door that looks at the order, the agreement and the dates anew, is opened with
 * the key of the inspected organisation, and stands in the journal under the order's id.
 */
@NullMarked
package org.trm.inspection;

import org.jspecify.annotations.NullMarked;
