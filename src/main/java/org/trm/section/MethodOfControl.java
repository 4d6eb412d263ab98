package org.trm.section;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a person was kept in exploitation: HTCDS 2.0, {@code vic_MethodsOfControl}.
 *
 * <p>The standard has two lists that differ: the codes of the picklist and the variables of its
 * definitions. This is the table between them: each constant bears the picklist's code, or for the
 * two that it lacks the variable's own ending, beside the variable.
 */
public enum MethodOfControl {
  PhysicalThreats("Threats"),
  ThreatsLawEnforcement("ThreatOfLawEnforcement"),
  ThreatensChildrenFamily(null),
  DebtBondage("DebtBondage"),
  FalsePromises("FalsePromises"),
  PhysicalAbuse("PhysicalAbuse"),
  SexualAbuse("SexualAbuse"),
  TakesEarnings("TakesEarnings"),
  RestrictsFinancialAccess("RestrictsFinancialAccess"),
  RestrictsMedicalCare("RestrictsMedicalCare"),
  WithholdsNecessities("WithholdsNecessities"),
  PsychologicalAbuse("PsychologicalAbuse"),
  PsychoactiveSubstance("PsychoactiveSubstances"),
  ExcessiveWorkingHours("ExcessiveWorkingHours"),
  WithholdsDocuments("WithholdsDocuments"),
  Other("Other"),
  RestrictsMovement("RestrictsMovement"),
  UsesChildren("UsesChildren");

  private static final String VARIABLE = "MethodsOfControl";

  private final @Nullable String definition;

  MethodOfControl(@Nullable String definition) {
    this.definition = definition;
  }

  /** The variable of the definitions, where they have one. */
  public Optional<String> variable() {
    return Optional.ofNullable(definition).map(VARIABLE::concat);
  }

  /** The picklist's code; it has none for the last two. */
  public MethodOfControl onPicklist() {
    return this == RestrictsMovement || this == UsesChildren ? Other : this;
  }

  /** Reads either list, and the blank that the published picklist leaves behind a code. */
  public static Optional<MethodOfControl> fromHtcds(String written) {
    var code = written.strip();
    return Arrays.stream(values())
        .filter(method -> method.name().equals(code) || method.isVariable(code))
        .findFirst();
  }

  private boolean isVariable(String code) {
    return variable().filter(code::equals).isPresent();
  }
}
