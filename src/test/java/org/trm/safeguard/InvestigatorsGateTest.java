package org.trm.safeguard;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.safeguard.GateName.INVESTIGATORS;
import static org.trm.safeguard.Given.DESK;
import static org.trm.safeguard.Given.NGO;
import static org.trm.safeguard.Given.RS;
import static org.trm.safeguard.Given.RS_DESK;
import static org.trm.safeguard.Given.RS_SHELTER;
import static org.trm.safeguard.Given.SI;
import static org.trm.safeguard.Given.SI_DESK;
import static org.trm.safeguard.Given.SI_SHELTER;
import static org.trm.safeguard.Given.since;
import static org.trm.safeguard.OrganisationFact.Standing.COMPETENT_AUTHORITY;
import static org.trm.safeguard.Reason.INVESTIGATOR_NOT_NAMED;
import static org.trm.shared.DataCategory.HEALTH;
import static org.trm.shared.DataCategory.NEEDS;
import static org.trm.shared.DataCategory.SUMMARY;
import static org.trm.shared.HandoffType.EMERGENCY_ALERT;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.trm.safeguard.ConsentFact.Item;
import org.trm.safeguard.ConsentFact.Word;
import org.trm.shared.DataCategory;
import org.trm.shared.HandoffType;
import org.trm.shared.OrganisationId;
import org.trm.shared.Purpose;

/** No type, no stage, no basis and no desk lets those who investigate read what helpers wrote. */
class InvestigatorsGateTest {

  private static final Map<OrganisationId, Consumer<Given>> INVESTIGATES =
      Map.of(
          RS_DESK, given -> given.sendingDesk = new OrganisationFact(RS_DESK, RS, with(DESK)),
          SI_DESK, given -> given.receivingDesk = new OrganisationFact(SI_DESK, SI, with(DESK)),
          SI_SHELTER, given -> given.receiver = new OrganisationFact(SI_SHELTER, SI, with(NGO)));

  @Test
  void everyReaderThatInvestigatesIsNamedForEveryCategory() {
    for (var type : HandoffType.values()) {
      for (var reader : INVESTIGATES.keySet()) {
        var read = read(type, reader);
        for (var agreed : subsets(read)) {
          var given = given(type, reader);
          given.consents = new ArrayList<>();
          agreed.forEach(one -> given.consents.add(Given.said(Word.GIVEN, reader, one, since(1))));
          assertEquals(!agreed.equals(read), refuses(given), type + " " + reader + " " + agreed);
        }
      }
    }
  }

  @Test
  void nothingButALivingYesForThisPurposeCounts() {
    for (var word : Word.values()) {
      var given = given(EMERGENCY_ALERT, SI_DESK);
      for (var category : List.of(HEALTH, NEEDS, SUMMARY)) {
        given.consents.add(Given.said(word, SI_DESK, category, since(1)));
      }
      assertEquals(word != Word.GIVEN, refuses(given), word.name());
    }
    var other = given(EMERGENCY_ALERT, SI_DESK);
    for (var category : List.of(HEALTH, NEEDS, SUMMARY)) {
      var item = new Item(Purpose.PROTECTION, SI_DESK, category);
      other.consents.add(new ConsentFact(item, Word.GIVEN, since(1), Given.PLAINLY));
    }
    assertEquals(true, refuses(other), "another purpose");
  }

  @Test
  void noGroundOfLawStandsInForIt() {
    for (var ground : TransferGround.values()) {
      var given = given(HandoffType.CASE_TRANSFER, SI_SHELTER);
      given.consents = new ArrayList<>();
      given.transfer = new TransferFact(ground, "RS-LAW-65", null, Set.of(), since(1));
      assertEquals(true, refuses(given), ground.name());
    }
  }

  @Test
  void whoeverHelpsIsNotAskedFor() {
    for (var type : HandoffType.values()) {
      var given = new Given();
      given.type = type;
      given.consents = new ArrayList<>();
      assertEquals(false, refuses(given), type.name());
    }
  }

  @Test
  void whoHoldsTheCaseReadsItsOwn() {
    var given = new Given();
    given.holder = new OrganisationFact(RS_SHELTER, RS, with(DESK));
    given.sendingDesk = given.holder;
    assertEquals(false, refuses(given));
  }

  private static Given given(HandoffType type, OrganisationId reader) {
    var given = new Given();
    given.type = type;
    requireNonNull(INVESTIGATES.get(reader)).accept(given);
    return given;
  }

  private static boolean refuses(Given given) {
    return given.refusedBy(INVESTIGATORS).equals(Set.of(INVESTIGATOR_NOT_NAMED));
  }

  private static Set<DataCategory> read(HandoffType type, OrganisationId reader) {
    if (reader.equals(SI_SHELTER)) {
      return EnumSet.of(HEALTH, NEEDS);
    }
    return type == EMERGENCY_ALERT ? EnumSet.of(HEALTH, NEEDS, SUMMARY) : EnumSet.of(SUMMARY);
  }

  private static List<Set<DataCategory>> subsets(Set<DataCategory> all) {
    var subsets = new ArrayList<Set<DataCategory>>();
    subsets.add(EnumSet.noneOf(DataCategory.class));
    for (var one : all) {
      for (var known : List.copyOf(subsets)) {
        var more = EnumSet.of(one);
        more.addAll(known);
        subsets.add(more);
      }
    }
    return subsets;
  }

  private static Set<OrganisationFact.Standing> with(Set<OrganisationFact.Standing> others) {
    var standings = EnumSet.of(COMPETENT_AUTHORITY);
    standings.addAll(others);
    return standings;
  }
}
