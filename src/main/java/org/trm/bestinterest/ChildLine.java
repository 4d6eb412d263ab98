package org.trm.bestinterest;

/**
 * The twelve lines of the child's gate, in the order in which to work them off: first what can be
 * done without the child, then what asks something of the child.
 */
public enum ChildLine {
  AGE(
      1,
      "CETS 197 art. 10(3)",
      "Keep the person presumed a child, or record the assessment that says otherwise."),
  GUARDIAN(
      2,
      "CETS 197 art. 10(4)(a); CRC General Comment 6, 33",
      "Have a guardian appointed who is independent, and record the appointment."),
  IDENTITY(
      4,
      "CETS 197 art. 10(4)(b)",
      "Record what was done to establish identity and nationality, safely."),
  PLACEMENT(
      6,
      "CETS 197 art. 16(7)",
      "Have the risk and security of this country and this placement assessed."),
  FAMILY(
      5,
      "CETS 197 art. 10(4)(c)",
      "Record what family tracing found, or why it was not in the child's interests."),
  CARE(
      9,
      "Hague Convention 1996 art. 33; Regulation (EU) 2019/1111 art. 82",
      "Have the competent authority of the receiving country confirm the care."),
  SOLUTION(
      8,
      "CRC General Comment 6, 79 to 94",
      "Name the durable solution, or an interim one with the day of its review."),
  HEARING(
      3,
      "CRC art. 12; Hague Convention 1996 art. 23(2)(b)",
      "Hear the child, once, with an independent interpreter; or say why that cannot be."),
  BEST_INTERESTS(
      7,
      "CRC art. 3(1); CRC General Comment 14",
      "Assess the child's best interests; where a panel is needed, have it determine them."),
  ASSENT(
      10,
      "CRC art. 12; CETS 197 art. 12(7)",
      "Ask the guardian, and the child beside them; it stands with the consents, a no as well."),
  URGENT_PROTECTION(
      11,
      "UNHCR Best Interests Procedure Guidelines 2021",
      "Urgent protection waits for age, a guardian, the hearing and the placement alone."),
  CURRENCY(
      12,
      "CRC General Comment 14: review of decisions",
      "Look again at what has run out or was opened again.");

  private final int number;
  private final String source;
  private final String next;

  ChildLine(int number, String source, String next) {
    this.number = number;
    this.source = source;
    this.next = next;
  }

  /** Its number in the list of twelve. */
  public int number() {
    return number;
  }

  /** The law or agreement that asks for it. */
  public String source() {
    return source;
  }

  /** What to do while it is open, in plain English. */
  public String next() {
    return next;
  }
}
