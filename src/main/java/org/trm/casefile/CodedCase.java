package org.trm.casefile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trm.shared.AgeStatus;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;

/**
 * What rules may know of a holder's copy of a case.
 *
 * @param held whether that organisation still has custody
 * @param age the age status
 * @param sex the sex as registered
 * @param citizenshipGroup the group of citizenship
 * @param exploitation the forms of exploitation
 * @param sections which sections there are, each with its latest version
 * @param shutOut the organisations that may not know of the case
 */
public record CodedCase(
    boolean held,
    AgeStatus age,
    Sex sex,
    CitizenshipGroup citizenshipGroup,
    List<ExploitationForm> exploitation,
    Map<DataCategory, Long> sections,
    Set<OrganisationId> shutOut) {
  public CodedCase {
    exploitation = List.copyOf(exploitation);
    sections = Map.copyOf(sections);
    shutOut = Set.copyOf(shutOut);
  }

  @Override
  public String toString() {
    return "CodedCase";
  }
}
