package org.trm.safeguard;

/** The fifteen gates by the names that the API speaks, each with the law that asks for it. */
public enum GateName {
  AUTHORITY("CETS 197 art. 10(1), 29"),
  DESTINATION("Ljubljana Declaration 2012: contact lists of focal points, regularly updated"),
  CONSENT("CETS 197 art. 12(7)"),
  PROCESSING_BASIS("GDPR art. 6, 9; Convention 108+ art. 5, 6"),
  TRANSFER_BASIS("GDPR art. 44 to 49; Convention 108+ art. 14"),
  MINIMISATION("GDPR art. 5(1)(c); Convention 108+ art. 5(4)(c)"),
  PREMATURITY("CETS 197 art. 10(2), 13(1)"),
  CHILD("CETS 197 art. 10(3), 10(4), 16(7); CRC art. 3, 12"),
  RISK("CETS 197 art. 16(2)"),
  PROCEEDINGS("CETS 197 art. 16(2); Palermo Protocol art. 8(2)"),
  DANGER("Hague Convention 1996 art. 37; Palermo Protocol art. 14"),
  USE_CONDITIONS("CETS 197 art. 34(3); Palermo Protocol art. 10(3)"),
  VOLUNTARINESS("CETS 197 art. 16(2); Palermo Protocol art. 8(2)"),
  INVESTIGATORS("CETS 197 art. 11, 12(6); IOM data protection principle 5"),
  TWO_PEOPLE("Rule of this service: nobody decides alone what cannot be undone");

  private final String source;

  GateName(String source) {
    this.source = source;
  }

  /** The law or agreement that asks for this gate. */
  public String source() {
    return source;
  }
}
