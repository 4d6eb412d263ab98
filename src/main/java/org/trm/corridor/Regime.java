package org.trm.corridor;

import org.trm.directory.Country.LegalRegime;

/** The law under which a sender processes. */
public enum Regime {
  GDPR,
  LAW_ENFORCEMENT_DIRECTIVE,
  NATIONAL;

  /** What is done, as far as the law asks. */
  public enum Activity {
    /** Helping and protecting a person. */
    SUPPORT,
    /** Preventing, investigating or prosecuting crimes (Directive (EU) 2016/680 art. 1(1)). */
    LAW_ENFORCEMENT
  }

  static Regime of(LegalRegime law, Activity activity) {
    return switch (law) {
      case EU_LAW ->
          switch (activity) {
            case SUPPORT -> GDPR;
            case LAW_ENFORCEMENT -> LAW_ENFORCEMENT_DIRECTIVE;
          };
      case NATIONAL_LAW -> NATIONAL;
    };
  }
}
