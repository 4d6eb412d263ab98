/**
 * Sealing and opening: nobody reads what they hold no key for.
 *
 * <p>Every organisation has a key pair, kept in its country's keystore or token, and newer versions
 * of it as time goes by; an unwrapped key is zeros before it is a minute old. For each case it
 * works on there is one {@link org.trm.vault.CaseKey}, wrapped for that organisation; each section
 * of the case is sealed under a key derived from it, bound to case, organisation, category and
 * version.
 *
 * <p>What moves is a copy under a key of its own: the {@link org.trm.vault.PacketKey} opens the
 * sections and is wrapped for the receiving organisation at release; the {@link
 * org.trm.vault.SummaryKey} opens the coded summary and is wrapped for both desks. Each part
 * carries its own salt, so that its digest tells nothing; the digests together make the packet's
 * hash, equal on both sides.
 *
 * <p>Each country's journal has a {@link org.trm.vault.JournalSeal}. What is sealed under a salt
 * can be forgotten by destroying that salt. This package journals nothing and knows no database.
 */
@NullMarked
package org.trm.vault;

import org.jspecify.annotations.NullMarked;
