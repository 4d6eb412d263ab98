package org.trm.packet;

import org.trm.vault.WrappedKey;

/** The keys of a packet's sections and of its summary, wrapped for one reader. */
record ReleasedKeys(WrappedKey packet, WrappedKey summary) {}
