package org.trm.directory;

import static org.trm.directory.PolicySetting.CASE_TRANSFER_APPROVERS;
import static org.trm.directory.PolicySetting.SERVICE_REFERRAL_APPROVERS;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.trm.shared.HandoffType;

/** What a country has set for itself, completed by what holds where it has set nothing. */
public record Policy(Map<PolicySetting, Figure> figures) {

  /** A country that has set nothing. */
  public static final Policy USUAL = new Policy(Map.of());

  public Policy {
    var complete = new EnumMap<PolicySetting, Figure>(PolicySetting.class);
    for (var setting : PolicySetting.values()) {
      complete.put(setting, setting.usual());
    }
    complete.putAll(figures);
    figures = Map.copyOf(complete);
  }

  /**
   * One figure of a policy.
   *
   * @param verified whether the country has confirmed it
   * @param source the law or agreement it comes from
   */
  public record Figure(int value, boolean verified, String source) {}

  /** The figure itself. */
  public int of(PolicySetting setting) {
    return figure(setting).value();
  }

  /** The types of handoff for which the country asks for a second person. */
  public Set<HandoffType> twoPeople() {
    var types = EnumSet.noneOf(HandoffType.class);
    if (of(CASE_TRANSFER_APPROVERS) > 1) {
      types.add(HandoffType.CASE_TRANSFER);
    }
    if (of(SERVICE_REFERRAL_APPROVERS) > 1) {
      types.add(HandoffType.SERVICE_REFERRAL);
    }
    return types;
  }

  Figure figure(PolicySetting setting) {
    return Objects.requireNonNull(figures.get(setting));
  }
}
