package org.trm.instrument;

/** What an instrument is in law, by the ground of transfer that it stands for. */
public enum InstrumentKind {
  /** A legally binding instrument between public bodies (GDPR art. 46(2)(a)). */
  BINDING_INSTRUMENT("A46-2-a", true),
  /** Binding corporate rules (GDPR art. 46(2)(b)). */
  BINDING_CORPORATE_RULES("A46-2-b", false),
  /** Standard clauses of the European Commission (GDPR art. 46(2)(c)). */
  STANDARD_CLAUSES("A46-2-c", false),
  /** Standard clauses of a supervisory authority (GDPR art. 46(2)(d)). */
  AUTHORITY_CLAUSES("A46-2-d", false),
  /** An approved code of conduct (GDPR art. 46(2)(e)). */
  CODE_OF_CONDUCT("A46-2-e", false),
  /** An approved certification (GDPR art. 46(2)(f)). */
  CERTIFICATION("A46-2-f", false),
  /** Contractual clauses of one's own, which need to be authorised (GDPR art. 46(3)(a)). */
  CONTRACT_CLAUSES("A46-3-a", false),
  /** An arrangement between public bodies, which needs to be authorised (GDPR art. 46(3)(b)). */
  ADMINISTRATIVE_ARRANGEMENT("A46-3-b", true),
  /** A legally binding instrument (Directive (EU) 2016/680 art. 37(1)(a)). */
  LAW_ENFORCEMENT_INSTRUMENT("L37-1-a", true),
  /** A controller's documented assessment (Directive (EU) 2016/680 art. 37(1)(b)). */
  LAW_ENFORCEMENT_ASSESSMENT("L37-1-b", true),
  /** An agreement under the law of a country outside the European Union. */
  NATIONAL_AGREEMENT("NATIONAL", true);

  private final String ground;
  private final boolean betweenCountries;

  InstrumentKind(String ground, boolean betweenCountries) {
    this.ground = ground;
    this.betweenCountries = betweenCountries;
  }

  /** The code of the ground of transfer. */
  public String ground() {
    return ground;
  }

  /** Whether countries as such can be parties to it; to the others only organisations can. */
  boolean isBetweenCountries() {
    return betweenCountries;
  }
}
