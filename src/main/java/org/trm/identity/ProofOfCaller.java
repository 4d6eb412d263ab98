package org.trm.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.trm.problem.Challenge;
import org.trm.problem.ProblemType;
import org.trm.token.Call;
import org.trm.token.Flaw;
import org.trm.token.Possession;

/** Demands with each call the proof that it is the one a known token was given to who makes it. */
@ApplicationScoped
class ProofOfCaller {

  private static final Logger SECURITY = Logger.getLogger("org.trm.security");
  private static final Challenge BY_PROOF =
      new Challenge(
          ProblemType.PROOF_REFUSED,
          List.of(Challenge.BY_PROOF + ", error=\"invalid_dpop_proof\""));
  private static final Challenge BY_CERTIFICATE =
      new Challenge(ProblemType.PROOF_REFUSED, List.of("Bearer error=\"invalid_token\""));

  private final Possession possession;
  private final BlockingSecurityExecutor waiting;
  private final InstantSource clock;

  ProofOfCaller(Possession possession, BlockingSecurityExecutor waiting, InstantSource clock) {
    this.possession = possession;
    this.waiting = waiting;
    this.clock = clock;
  }

  /** The same token, failed if it cannot be used so; waits only where there is a proof to note. */
  Uni<Known> demand(Known known, Call call, UUID request) {
    if (!clock.instant().isBefore(known.lock().expires())) {
      throw new AuthenticationFailedException("the token has expired");
    }
    return known.lock().binding().key() == null
        ? Uni.createFrom().item(checked(known, call, request))
        : waiting.executeBlocking(() -> checked(known, call, request));
  }

  private Known checked(Known known, Call call, UUID request) {
    var lock = known.lock();
    possession
        .flaw(lock.binding(), lock.accepted(), call)
        .ifPresent(flaw -> refuse(flaw, known, request));
    return known;
  }

  private static void refuse(Flaw flaw, Known known, UUID request) {
    SECURITY.warnf(
        "token refused flaw=%s issuer=%s request=%s", flaw, known.agent().issuer(), request);
    var challenge = known.lock().binding().certificate() == null ? BY_PROOF : BY_CERTIFICATE;
    throw new AuthenticationFailedException(Map.of(Challenge.ATTRIBUTE, challenge));
  }
}
