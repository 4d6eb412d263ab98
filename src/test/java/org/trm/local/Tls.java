package org.trm.local;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The certificates of one installation, from an authority of its own whose key is thrown away: one
 * for localhost, and one for each national referral system.
 */
final class Tls {

  private static final Instant FROM = Instant.parse("2025-01-01T00:00:00Z");
  private static final String PEOPLE = "trm-people";
  private static final String SIGNATURE = "SHA256withECDSA";

  private final Path directory;
  private final char[] password;

  Tls(Path directory, String password) {
    this.directory = directory;
    this.password = password.toCharArray();
  }

  /** A key and who it belongs to. */
  private record Issued(KeyPair pair, X509Certificate certificate) {}

  /** Makes all of them, if they are not there yet. */
  void provide() throws GeneralSecurityException, IOException {
    if (Files.exists(localhost())) {
      return;
    }
    Files.createDirectories(directory);
    var authority = authority();
    for (var country : Country.all()) {
      keep(country.system(), issued(authority, country.system(), new GeneralName[0]), authority);
    }
    keep(PEOPLE, issued(authority, PEOPLE, new GeneralName[0]), authority);
    var trusted = empty();
    trusted.setCertificateEntry("authority", authority.certificate);
    save(trusted, trusted());
    PrivateFile.write(
        directory.resolve("authority.pem"), pem("CERTIFICATE", authority.certificate.getEncoded()));
    GeneralName[] here = {
      new GeneralName(GeneralName.dNSName, "localhost"),
      new GeneralName(GeneralName.iPAddress, "127.0.0.1")
    };
    keep("localhost", issued(authority, "localhost", here), authority);
  }

  /** The key and certificate with which localhost answers. */
  Path localhost() {
    return directory.resolve("localhost.p12");
  }

  /** Whose certificates are taken. */
  Path trusted() {
    return directory.resolve("trusted.p12");
  }

  /** The key and certificate of a national referral system. */
  KeyStore of(String system) throws GeneralSecurityException, IOException {
    return open(directory.resolve(system + ".p12"));
  }

  KeyStore open(Path file) throws GeneralSecurityException, IOException {
    var store = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(file)) {
      store.load(in, password);
    }
    return store;
  }

  private static Issued authority() throws GeneralSecurityException, IOException {
    var pair = newPair();
    var name = new X500Name("CN=TRM Handoff on this machine");
    var builder = builder(name, name, BigInteger.ONE, pair);
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
    return new Issued(pair, signed(builder, pair.getPrivate()));
  }

  private static Issued issued(Issued authority, String name, GeneralName[] others)
      throws GeneralSecurityException, IOException {
    var pair = newPair();
    var issuer = new X500Name(authority.certificate.getSubjectX500Principal().getName());
    var serial = new BigInteger(64, new SecureRandom()).add(BigInteger.TWO);
    var builder = builder(issuer, new X500Name("CN=" + name), serial, pair);
    if (others.length > 0) {
      builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(others));
    }
    return new Issued(pair, signed(builder, authority.pair.getPrivate()));
  }

  private static JcaX509v3CertificateBuilder builder(
      X500Name issuer, X500Name subject, BigInteger serial, KeyPair pair) {
    var until = Date.from(FROM.plus(3650, ChronoUnit.DAYS));
    return new JcaX509v3CertificateBuilder(
        issuer, serial, Date.from(FROM), until, subject, pair.getPublic());
  }

  private static X509Certificate signed(JcaX509v3CertificateBuilder builder, PrivateKey signer)
      throws GeneralSecurityException {
    try {
      return new JcaX509CertificateConverter()
          .getCertificate(builder.build(new JcaContentSignerBuilder(SIGNATURE).build(signer)));
    } catch (OperatorCreationException e) {
      throw new GeneralSecurityException(e);
    }
  }

  private static KeyPair newPair() throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    return generator.generateKeyPair();
  }

  /** As a keystore for Java, and as two files for all others. */
  private void keep(String name, Issued issued, Issued authority)
      throws GeneralSecurityException, IOException {
    var store = empty();
    Certificate[] chain = {issued.certificate, authority.certificate};
    store.setKeyEntry(name, issued.pair.getPrivate(), password, chain);
    PrivateFile.write(
        directory.resolve(name + ".pem"), pem("CERTIFICATE", issued.certificate.getEncoded()));
    PrivateFile.write(
        directory.resolve(name + ".key"),
        pem("PRIVATE KEY", issued.pair.getPrivate().getEncoded()));
    save(store, directory.resolve(name + ".p12"));
  }

  private static KeyStore empty() throws GeneralSecurityException, IOException {
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }

  private void save(KeyStore store, Path file) throws GeneralSecurityException, IOException {
    var content = new ByteArrayOutputStream();
    store.store(content, password);
    PrivateFile.write(file, content.toByteArray());
  }

  private static String pem(String kind, byte[] content) {
    var lines = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(content);
    return "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n";
  }
}
