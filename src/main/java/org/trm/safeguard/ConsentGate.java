package org.trm.safeguard;

import static org.trm.safeguard.GateName.CONSENT;
import static org.trm.shared.DataCategory.SUMMARY;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.trm.safeguard.ConsentFact.Item;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;

/**
 * G3, consent: the person agreed that this organisation receives this category for this purpose,
 * for every section that would travel, and that the desk in between reads the summary (CETS 197
 * art. 12(7): assistance is consensual and informed; CETS 197 art. 11(1): data protection).
 *
 * <p>A yes counts only from whoever may say it, and only if it was understood, see {@link
 * Agreement} and, for a child, {@link AssentLine}.
 *
 * <p>This is agreement to be helped and nothing else: it is no processing basis and no transfer
 * basis, which have gates of their own.
 */
record ConsentGate() implements Gate {

  @Override
  public Verdict judge(Facts facts) {
    var findings = new Findings(CONSENT);
    var purpose = facts.request().purpose();
    var words = new WordsOfThePerson(facts);
    readers(facts)
        .forEach((reader, categories) ->
            lacking(words, facts, reader, categories)
                .forEach((reason, lacking) ->
                    findings.refuseIf(true, reason, Missing.consent(lacking, reader, purpose))));
    return findings.verdict();
  }

  /** Who would read what. */
  private Map<OrganisationId, Set<DataCategory>> readers(Facts facts) {
    var receiver = facts.receiver();
    var sections = facts.request().sections();
    var readers = new LinkedHashMap<OrganisationId, Set<DataCategory>>();
    readers.put(receiver.organisation().id(), new TreeSet<>(sections));
    if (!receiver.isItsOwnDesk() || sections.isEmpty()) {
      readers.computeIfAbsent(receiver.desk().id(), desk -> new TreeSet<>()).add(SUMMARY);
    }
    return readers;
  }

  private Map<Reason, List<DataCategory>> lacking(
      WordsOfThePerson words, Facts facts, OrganisationId reader, Set<DataCategory> categories) {
    var lacking = new EnumMap<Reason, List<DataCategory>>(Reason.class);
    for (var category : categories) {
      words
          .against(new Item(facts.request().purpose(), reader, category))
          .forEach(
              reason -> lacking.computeIfAbsent(reason, first -> new ArrayList<>()).add(category));
    }
    return lacking;
  }
}
