package org.trm.bench;

/** What is measured against a floor, and which share of the floor it should reach. */
enum Operation {
  SUBMIT("handoff.submit", 0.35),
  INBOX("inbox.read", 0.25),
  ACCEPT("handoff.accept", 0.35),
  PULL("journal.pull", 0.30);

  private final String title;
  private final double target;

  Operation(String title, double target) {
    this.title = title;
    this.target = target;
  }

  String title() {
    return title;
  }

  double target() {
    return target;
  }

  /** What one operation hands over: a pull many entries, the others do one thing. */
  int amount() {
    return this == PULL ? Pull.ENTRIES : 1;
  }

  /** An auditor pulls alone; everything else has as many clients as the service has connections. */
  int clients() {
    return this == PULL ? 1 : Load.CONNECTIONS;
  }
}
