package org.trm.safeguard;

import static org.trm.safeguard.GateName.INVESTIGATORS;
import static org.trm.safeguard.OrganisationFact.Standing.COMPETENT_AUTHORITY;
import static org.trm.safeguard.Reason.INVESTIGATOR_NOT_NAMED;
import static org.trm.shared.DataCategory.SUMMARY;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.trm.safeguard.ConsentFact.Item;
import org.trm.shared.DataCategory;
import org.trm.shared.HandoffType;

/**
 * G15, investigators: what was told to those who help reaches police, prosecution, courts and
 * border authorities only where the person agreed to it for that very organisation and that
 * category. No other ground opens it, no emergency does, and nobody reads it for being their
 * country's desk (CETS 197 art. 12(6): help does not depend on cooperation; art. 11: private life;
 * IOM data protection principle 5: disclosure to third parties with explicit consent only).
 *
 * <p>Consent has a gate of its own; this one is asked also where that one is not, and of readers of
 * whom that one does not ask.
 */
record InvestigatorsGate() implements Gate {

  @Override
  public Verdict judge(Facts facts) {
    return judge(facts, readers(facts));
  }

  /** Of the sender's own desk alone, which reads what is merely drafted. */
  static Verdict ofOwnDesk(Facts facts) {
    var desk = facts.sender().desk().id();
    return judge(
        facts, readers(facts).stream().filter(reader -> reader.id().equals(desk)).toList());
  }

  private static Verdict judge(Facts facts, List<OrganisationFact> readers) {
    var findings = new Findings(INVESTIGATORS);
    var words = new WordsOfThePerson(facts);
    var purpose = facts.request().purpose();
    for (var reader : readers) {
      var lacking =
          read(facts, reader).stream()
              .filter(
                  category -> !words.against(new Item(purpose, reader.id(), category)).isEmpty())
              .toList();
      findings.refuseIf(
          !lacking.isEmpty(),
          INVESTIGATOR_NOT_NAMED,
          Missing.consent(lacking, reader.id(), purpose));
    }
    return findings.verdict();
  }

  /** Whoever would read, is competent against crime, and does not have the case already. */
  private static List<OrganisationFact> readers(Facts facts) {
    return List.of(facts.sender().desk(), facts.receiver().desk(), facts.receiver().organisation())
        .stream()
        .filter(reader -> reader.is(COMPETENT_AUTHORITY))
        .filter(reader -> !reader.id().equals(facts.sender().holder().id()))
        .distinct()
        .toList();
  }

  /** A desk reads the summary, whoever shall help the sections, and an alert everybody at once. */
  private static Set<DataCategory> read(Facts facts, OrganisationFact reader) {
    boolean helps = reader.id().equals(facts.receiver().organisation().id());
    boolean speaks = !helps || facts.receiver().isItsOwnDesk();
    boolean alert = facts.request().type() == HandoffType.EMERGENCY_ALERT;
    var categories = new TreeSet<DataCategory>();
    if (helps || alert) {
      categories.addAll(facts.request().sections());
    }
    if (speaks || categories.isEmpty()) {
      categories.add(SUMMARY);
    }
    return categories;
  }
}
