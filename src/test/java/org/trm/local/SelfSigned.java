package org.trm.local;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The certificate without which a keystore takes no key pair; nobody trusts it for anything. */
public final class SelfSigned {
  private static final Instant FROM = Instant.parse("2025-01-01T00:00:00Z");

  private SelfSigned() {}

  public static X509Certificate certificate(String name, KeyPair pair, String algorithm)
      throws GeneralSecurityException {
    return certificate(name, pair, algorithm, FROM);
  }

  static X509Certificate certificate(String name, KeyPair pair, String algorithm, Instant from)
      throws GeneralSecurityException {
    var subject = new X500Name("CN=" + name);
    var builder =
        new JcaX509v3CertificateBuilder(
            subject,
            BigInteger.ONE,
            Date.from(from),
            Date.from(from.plus(3650, ChronoUnit.DAYS)),
            subject,
            pair.getPublic());
    try {
      var signer = new JcaContentSignerBuilder(algorithm).build(pair.getPrivate());
      return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    } catch (OperatorCreationException e) {
      throw new GeneralSecurityException(e);
    }
  }
}
