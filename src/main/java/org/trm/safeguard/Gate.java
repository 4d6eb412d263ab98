package org.trm.safeguard;

/** One safeguard: it reads the facts and gives its verdict; no I/O, no clock, no memory. */
sealed interface Gate
    permits AuthorityGate,
        DestinationGate,
        ConsentGate,
        ProcessingBasisGate,
        TransferBasisGate,
        MinimisationGate,
        PrematurityGate,
        ChildGate,
        RiskGate,
        ProceedingsGate,
        DangerGate,
        UseConditionsGate,
        VoluntarinessGate,
        InvestigatorsGate,
        TwoPeopleGate {

  Verdict judge(Facts facts);

  /** The gate of this name. */
  static Gate of(GateName name) {
    return switch (name) {
      case AUTHORITY -> new AuthorityGate();
      case DESTINATION -> new DestinationGate();
      case CONSENT -> new ConsentGate();
      case PROCESSING_BASIS -> new ProcessingBasisGate();
      case TRANSFER_BASIS -> new TransferBasisGate();
      case MINIMISATION -> new MinimisationGate();
      case PREMATURITY -> new PrematurityGate();
      case CHILD -> new ChildGate();
      case RISK -> new RiskGate();
      case PROCEEDINGS -> new ProceedingsGate();
      case DANGER -> new DangerGate();
      case USE_CONDITIONS -> new UseConditionsGate();
      case VOLUNTARINESS -> new VoluntarinessGate();
      case INVESTIGATORS -> new InvestigatorsGate();
      case TWO_PEOPLE -> new TwoPeopleGate();
    };
  }
}
