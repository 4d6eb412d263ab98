package org.trm.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** A client of the tests' stack that shows a certificate, or none, where TLS is spoken. */
public final class Certified {

  private final HttpClient http;
  private final String thumbprint;

  private Certified(HttpClient http, String thumbprint) {
    this.http = http;
    this.thumbprint = thumbprint;
  }

  /** Shows the certificate of this national referral system. */
  public static Certified as(String system) {
    var stack = LocalStack.current();
    try {
      var store = stack.tls().of(system);
      var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(store, stack.keysPassword());
      var sum =
          MessageDigest.getInstance("SHA-256").digest(store.getCertificate(system).getEncoded());
      return new Certified(
          client(stack, keys.getKeyManagers()),
          Base64.getUrlEncoder().withoutPadding().encodeToString(sum));
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Shows none. */
  public static Certified asNobody() {
    try {
      return new Certified(client(LocalStack.current(), null), "");
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a token is bound to that is given to this client. */
  public String thumbprint() {
    return thumbprint;
  }

  /** What it gets there with this token, or with none if that is empty. */
  public HttpResponse<String> get(URI address, String token) {
    var request = HttpRequest.newBuilder(address);
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return send(request.build());
  }

  /** What it is answered to this form. */
  public HttpResponse<String> post(URI address, String form) {
    return send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build());
  }

  /** What it is answered; it follows no redirect, and keeps what it is given to remember. */
  public HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static HttpClient client(RunningStack stack, KeyManager @Nullable [] keys)
      throws GeneralSecurityException, IOException {
    var tls = stack.tls();
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(tls.open(tls.trusted()));
    var context = SSLContext.getInstance("TLS");
    context.init(keys, trust.getTrustManagers(), null);
    return HttpClient.newBuilder().sslContext(context).cookieHandler(new CookieManager()).build();
  }
}
