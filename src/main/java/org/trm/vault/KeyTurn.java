package org.trm.vault;

/**
 * An organisation that has got a newer key pair while an older one is still at hand.
 *
 * @param newest what the key pair is called that seals now
 */
public record KeyTurn(KeyOwner owner, String newest) {}
