package org.trm.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.safeguard.CompanyFact;
import org.trm.safeguard.DeclarationFact;
import org.trm.safeguard.DeclarationFact.Flaw;
import org.trm.safeguard.ReturnFact;
import org.trm.safeguard.ReturnFact.Identification;
import org.trm.safeguard.ReturnFact.Open;
import org.trm.safeguard.ReturnFact.ProceedingsFact;
import org.trm.safeguard.ReturnFact.ReflectionState;
import org.trm.safeguard.Validity;
import org.trm.shared.CaseId;
import org.trm.shared.HandoffType;
import org.trm.shared.OrganisationId;
import org.trm.track.ProceedingsCheck.Arrangement;
import org.trm.track.ProceedingsCheck.AuthorityTold;
import org.trm.track.ReturnDeclaration.Interpreting;
import org.trm.track.ReturnDeclaration.LegalAdvice;
import org.trm.track.TrackFacts;
import org.trm.track.TrackState;
import org.trm.track.Tracks;

/**
 * Says in the gates' words where the tracks stand that a return depends on, and who comes along.
 */
@ApplicationScoped
public class FactsOfReturn {

  private final Tracks tracks;
  private final Companions companions;

  FactsOfReturn(Tracks tracks, Companions companions) {
    this.tracks = tracks;
    this.companions = companions;
  }

  /** With whom a person travels; who travels alone asks nobody. */
  public @Nullable CompanyFact company(@Nullable UUID group) {
    if (group == null) {
      return null;
    }
    var company = companions.of(group);
    return new CompanyFact(finding(company.finding()), company.parentTravels());
  }

  private static CompanyFact.Finding finding(Company.@Nullable Found found) {
    if (found == null) {
      return CompanyFact.Finding.NOBODY_LOOKED;
    }
    return switch (found) {
      case NOTHING_FOUND -> CompanyFact.Finding.NOTHING_FOUND;
      case UNCLEAR -> CompanyFact.Finding.UNCLEAR;
      case RECRUITED -> CompanyFact.Finding.RECRUITED;
    };
  }

  /** Only a return asks; of anything else nothing is known, and nothing passes on it. */
  public ReturnFact of(HandoffType type, CaseId theCase, OrganisationId holder) {
    if (type != HandoffType.RETURN) {
      return ReturnFact.NOTHING;
    }
    var facts = tracks.of(theCase, holder);
    var check = facts.check();
    return new ReturnFact(
        identification(facts.identification()),
        new ReturnFact.Reflection(
            reflection(facts.reflection().state()), facts.reflection().until()),
        facts.declarations().stream().map(FactsOfReturn::declaration).toList(),
        check == null ? null : proceedings(check));
  }

  private static Identification identification(TrackState state) {
    if (state == TrackState.NOT_IDENTIFIED) {
      return Identification.RULED_OUT;
    }
    var settled = state == TrackState.IDENTIFIED || state == TrackState.DECLINED;
    return settled ? Identification.SETTLED : Identification.OPEN;
  }

  private static ReflectionState reflection(TrackState state) {
    if (state == TrackState.OFFERED) {
      return ReflectionState.OFFERED;
    }
    if (state == TrackState.DECLINED) {
      return ReflectionState.DECLINED;
    }
    if (state == TrackState.RUNNING) {
      return ReflectionState.RUNNING;
    }
    var over = state == TrackState.ENDED || state == TrackState.WAIVED_BY_POLICY_EXCEPTION;
    return over ? ReflectionState.OVER : ReflectionState.NOT_OFFERED;
  }

  private static DeclarationFact declaration(TrackFacts.Declaration declaration) {
    var said = declaration.said();
    var flaws = EnumSet.noneOf(Flaw.class);
    if (declaration.takenBack()) {
      flaws.add(Flaw.TAKEN_BACK);
    }
    if (said.interpreting() == Interpreting.NOT_INDEPENDENT) {
      flaws.add(Flaw.INTERPRETER_NOT_INDEPENDENT);
    }
    if (said.legalAdvice() == LegalAdvice.NONE) {
      flaws.add(Flaw.WITHOUT_LEGAL_ADVICE);
    }
    return new DeclarationFact(
        switch (said.saying()) {
          case VOLUNTARY -> DeclarationFact.Saying.VOLUNTARY;
          case NOT_VOLUNTARY -> DeclarationFact.Saying.NOT_VOLUNTARY;
          case BEFORE_TIME -> DeclarationFact.Saying.BEFORE_TIME;
          case DESPITE_HIGH_RISK -> DeclarationFact.Saying.DESPITE_HIGH_RISK;
        },
        declaration.country(),
        new Validity(declaration.at(), said.validUntil()),
        flaws);
  }

  private static ProceedingsFact proceedings(TrackFacts.Check check) {
    var open = EnumSet.noneOf(Open.class);
    if (check.overtaken()) {
      open.add(Open.OVERTAKEN);
    }
    if (check.found().hearings() == Arrangement.OPEN) {
      open.add(Open.HEARINGS);
    }
    if (check.found().claims() == Arrangement.OPEN) {
      open.add(Open.CLAIMS);
    }
    if (check.found().authority() == AuthorityTold.NOT_INFORMED) {
      open.add(Open.AUTHORITY_NOT_INFORMED);
    }
    return new ProceedingsFact(check.at(), open);
  }
}
