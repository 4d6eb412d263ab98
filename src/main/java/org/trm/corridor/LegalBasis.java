package org.trm.corridor;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A ground of the GDPR by its code in the Data Privacy Vocabulary 2.3: Article 6 lawfulness, 9
 * special categories, 45 adequacy, 46 safeguards, 49 derogations.
 *
 * <p>The vocabulary has no code for an order of another country (Article 48) nor for the
 * law-enforcement directive; these codes are our own, with an L where the directive is meant.
 */
@Schema(
    description =
        "A ground of GDPR Article 6, 9, 45, 46 or 49, by its code in the Data Privacy Vocabulary;"
            + " A48 and the grounds of Directive (EU) 2016/680, L36 to L38, by codes of our own")
public enum LegalBasis {
  A6_1_A("A6-1-a"),
  A6_1_A_EXPLICIT_CONSENT("A6-1-a-explicit-consent"),
  A6_1_A_NON_EXPLICIT_CONSENT("A6-1-a-non-explicit-consent"),
  A6_1_B("A6-1-b"),
  A6_1_B_CONTRACT_PERFORMANCE("A6-1-b-contract-performance"),
  A6_1_B_ENTER_INTO_CONTRACT("A6-1-b-enter-into-contract"),
  A6_1_C("A6-1-c"),
  A6_1_D("A6-1-d"),
  A6_1_D_DATA_SUBJECT("A6-1-d-data-subject"),
  A6_1_D_NATURAL_PERSON("A6-1-d-natural-person"),
  A6_1_E("A6-1-e"),
  A6_1_E_OFFICIAL_AUTHORITY("A6-1-e-official-authority"),
  A6_1_E_PUBLIC_INTEREST("A6-1-e-public-interest"),
  A6_1_F("A6-1-f"),
  A6_1_F_CONTROLLER("A6-1-f-controller"),
  A6_1_F_THIRD_PARTY("A6-1-f-third-party"),
  A9_2_A("A9-2-a"),
  A9_2_B("A9-2-b"),
  A9_2_C("A9-2-c"),
  A9_2_D("A9-2-d"),
  A9_2_E("A9-2-e"),
  A9_2_F("A9-2-f"),
  A9_2_G("A9-2-g"),
  A9_2_H("A9-2-h"),
  A9_2_I("A9-2-i"),
  A9_2_J("A9-2-j"),
  A45_3("A45-3"),
  A46_2_A("A46-2-a"),
  A46_2_B("A46-2-b"),
  A46_2_C("A46-2-c"),
  A46_2_D("A46-2-d"),
  A46_2_E("A46-2-e"),
  A46_2_F("A46-2-f"),
  A46_3_A("A46-3-a"),
  A46_3_B("A46-3-b"),
  A48("A48"),
  A49_1_A("A49-1-a"),
  A49_1_B("A49-1-b"),
  A49_1_C("A49-1-c"),
  A49_1_D("A49-1-d"),
  A49_1_E("A49-1-e"),
  A49_1_F("A49-1-f"),
  A49_1_G("A49-1-g"),
  A49_2("A49-2"),
  L36_3("L36-3"),
  L37_1_A("L37-1-a"),
  L37_1_B("L37-1-b"),
  L38_1_A("L38-1-a"),
  L38_1_B("L38-1-b"),
  L38_1_C("L38-1-c"),
  L38_1_D("L38-1-d"),
  L38_1_E("L38-1-e");

  private final String code;

  LegalBasis(String code) {
    this.code = code;
  }

  /** The code as it goes over the wire and into the database. */
  @JsonValue
  public String code() {
    return code;
  }

  /** The article that it stands in. */
  public int article() {
    return Integer.parseInt(code.substring(1).split("-", 2)[0]);
  }

  /** Whether it is about data that leaves the European Union (Chapter V of either law). */
  public boolean isForTransfer() {
    return article() >= 36;
  }

  /** Whether it is an exception for single cases, to be counted. */
  public boolean isDerogation() {
    return article() == 49 || article() == 38;
  }

  /** The ground with this code. */
  public static Optional<LegalBasis> of(String code) {
    return Arrays.stream(values()).filter(known -> known.code.equals(code)).findFirst();
  }
}
