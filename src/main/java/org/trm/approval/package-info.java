/**
 * Two people: what nobody decides alone.
 *
 * <p>One human proposes, another one approves or declines. What they decide about belongs to some
 * other feature, and stands here as a kind, an identifier and the version that was looked at, so
 * that an approval lapses by itself when the subject changes; {@link
 * org.trm.approval.SubjectVersions} tells the version of today. Which duty may propose and which
 * may decide is one table, {@link org.trm.approval.ApprovalKind}.
 *
 * <p>Humans are counted, not tokens: who acts through a national system is the same {@link
 * org.trm.approval.Human} as without it, and a system for which nobody answers can do neither.
 *
 * <p>Proposals and decisions are appended and never changed; where one stands is derived, see
 * {@link org.trm.approval.ApprovalState}. Other features ask {@link org.trm.approval.Approvals}.
 */
@NullMarked
package org.trm.approval;

import org.jspecify.annotations.NullMarked;
