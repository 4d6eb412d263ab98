package org.trm.safeguard;

import static org.trm.safeguard.BasisFact.Regime.GDPR;
import static org.trm.safeguard.BasisFact.Regime.LAW_ENFORCEMENT_DIRECTIVE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a transfer to another country can be said to rest on: GDPR art. 45 to 49 by the codes of the
 * Data Privacy Vocabulary 2.3, Directive (EU) 2016/680 art. 36 to 38, or a country's own law.
 */
public enum TransferGround {
  A45_3(GDPR, Rest.ADEQUACY),
  A46_2_A(GDPR, Rest.INSTRUMENT),
  A46_2_B(GDPR, Rest.INSTRUMENT),
  A46_2_C(GDPR, Rest.INSTRUMENT),
  A46_2_D(GDPR, Rest.INSTRUMENT),
  A46_2_E(GDPR, Rest.INSTRUMENT),
  A46_2_F(GDPR, Rest.INSTRUMENT),
  A46_3_A(GDPR, Rest.INSTRUMENT),
  A46_3_B(GDPR, Rest.INSTRUMENT),
  A48(GDPR, Rest.FOREIGN_ORDER),
  A49_1_A(GDPR, Rest.TOLD_CONSENT),
  A49_1_B(GDPR, Rest.CONTRACT),
  A49_1_C(GDPR, Rest.CONTRACT),
  A49_1_D(GDPR, Rest.RECOGNISED_INTEREST),
  A49_1_E(GDPR, Rest.SINGLE_CASE),
  A49_1_F(GDPR, Rest.INCAPACITY),
  A49_1_G(GDPR, Rest.PUBLIC_REGISTER),
  A49_2(GDPR, Rest.COMPELLING_INTEREST),
  L36_3(LAW_ENFORCEMENT_DIRECTIVE, Rest.ADEQUACY),
  L37_1_A(LAW_ENFORCEMENT_DIRECTIVE, Rest.INSTRUMENT),
  L37_1_B(LAW_ENFORCEMENT_DIRECTIVE, Rest.INSTRUMENT),
  L38_1_A(LAW_ENFORCEMENT_DIRECTIVE, Rest.SINGLE_CASE),
  L38_1_B(LAW_ENFORCEMENT_DIRECTIVE, Rest.RECOGNISED_INTEREST),
  L38_1_C(LAW_ENFORCEMENT_DIRECTIVE, Rest.SINGLE_CASE),
  L38_1_D(LAW_ENFORCEMENT_DIRECTIVE, Rest.SINGLE_CASE),
  L38_1_E(LAW_ENFORCEMENT_DIRECTIVE, Rest.SINGLE_CASE),
  NATIONAL(BasisFact.Regime.NATIONAL, Rest.NATIONAL_PROVISION);

  /** What has to be there for a ground to carry. */
  enum Rest {
    ADEQUACY,
    INSTRUMENT,
    /** Explicit consent of a person who was told the risks. */
    TOLD_CONSENT,
    CONTRACT,
    /** An interest that a law of the Union or of the sender recognises. */
    RECOGNISED_INTEREST,
    INCAPACITY,
    COMPELLING_INTEREST,
    /** A need that the sender establishes in the single case. */
    SINGLE_CASE,
    PUBLIC_REGISTER,
    FOREIGN_ORDER,
    NATIONAL_PROVISION
  }

  private static final Set<TransferGround> TO_BE_AUTHORISED = EnumSet.of(A46_3_A, A46_3_B);
  private static final Set<TransferGround> BETWEEN_AUTHORITIES = EnumSet.of(A46_2_A, A46_3_B);
  private static final Set<TransferGround> BETWEEN_COUNTRIES =
      EnumSet.of(A46_2_A, A46_3_B, L37_1_A, L37_1_B, NATIONAL);
  private static final Set<Rest> BARRED_FOR_PUBLIC_POWERS =
      EnumSet.of(Rest.TOLD_CONSENT, Rest.CONTRACT, Rest.COMPELLING_INTEREST);

  private final BasisFact.Regime law;
  private final Rest rest;

  TransferGround(BasisFact.Regime law, Rest rest) {
    this.law = law;
    this.rest = rest;
  }

  /** The code by which it is recorded. */
  public String code() {
    return this == NATIONAL
        ? name()
        : name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The ground with this code. */
  public static Optional<TransferGround> of(String code) {
    return Arrays.stream(values()).filter(known -> known.code().equals(code)).findFirst();
  }

  /** Whether it is an exception for single cases (GDPR art. 49; the directive's art. 38). */
  public boolean isDerogation() {
    return code().startsWith("A49") || code().startsWith("L38");
  }

  BasisFact.Regime law() {
    return law;
  }

  Rest rest() {
    return rest;
  }

  /** Whether a supervisory authority has to authorise it (GDPR art. 46(3)). */
  boolean isToBeAuthorised() {
    return TO_BE_AUTHORISED.contains(this);
  }

  /** Whether only public bodies can rest on it. */
  boolean isBetweenAuthorities() {
    return BETWEEN_AUTHORITIES.contains(this);
  }

  /** Whether a country can agree to it for its organisations. */
  boolean isBetweenCountries() {
    return BETWEEN_COUNTRIES.contains(this);
  }

  /** Whether it is closed to activities that exercise public powers (GDPR art. 49(3)). */
  boolean isBarredForPublicPowers() {
    return BARRED_FOR_PUBLIC_POWERS.contains(rest);
  }
}
