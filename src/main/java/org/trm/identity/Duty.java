package org.trm.identity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a person or a system is there to do; the realm roles, with neutral names. */
public enum Duty {
  CASEWORKER(Duty.Name.CASEWORKER),
  FOCAL_POINT(Duty.Name.FOCAL_POINT),
  SUPERVISOR(Duty.Name.SUPERVISOR),
  CHILD_PROTECTION(Duty.Name.CHILD_PROTECTION),
  DATA_PROTECTION(Duty.Name.DATA_PROTECTION),
  AUDITOR(Duty.Name.AUDITOR),
  COORDINATOR(Duty.Name.COORDINATOR),
  RAPPORTEUR(Duty.Name.RAPPORTEUR),
  INSPECTOR(Duty.Name.INSPECTOR),
  SYSTEM(Duty.Name.SYSTEM),
  SECRETARIAT(Duty.Name.SECRETARIAT),
  CHAIR(Duty.Name.CHAIR),
  OBSERVER(Duty.Name.OBSERVER);

  /** The duties' names as annotations need them. */
  public static final class Name {
    public static final String CASEWORKER = "caseworker";
    public static final String FOCAL_POINT = "focal-point";
    public static final String SUPERVISOR = "supervisor";
    public static final String CHILD_PROTECTION = "child-protection";
    public static final String DATA_PROTECTION = "data-protection";
    public static final String AUDITOR = "auditor";
    public static final String COORDINATOR = "coordinator";
    public static final String RAPPORTEUR = "rapporteur";
    public static final String INSPECTOR = "inspector";
    public static final String SYSTEM = "system";
    public static final String SECRETARIAT = "secretariat";
    public static final String CHAIR = "chair";
    public static final String OBSERVER = "observer";

    private Name() {}
  }

  /** What one colleague may do for another; who watches over others does it in person. */
  private static final Set<Duty> LENDABLE =
      Collections.unmodifiableSet(
          EnumSet.of(
              CASEWORKER, FOCAL_POINT, SUPERVISOR, CHILD_PROTECTION, DATA_PROTECTION, COORDINATOR));

  private final String role;

  Duty(String role) {
    this.role = role;
  }

  /** Whether somebody who has it may have a colleague stand in. */
  public boolean isLendable() {
    return LENDABLE.contains(this);
  }

  /** The realm role. */
  @JsonValue
  public String role() {
    return role;
  }

  public static Optional<Duty> ofRole(String role) {
    return Arrays.stream(values()).filter(duty -> duty.role.equals(role)).findFirst();
  }
}
