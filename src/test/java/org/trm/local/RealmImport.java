package org.trm.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * Puts the realms into a running Keycloak, two at a time, and only those that changed.
 *
 * <p>Its own import at start takes three times as long: it keeps all realms in one transaction.
 */
final class RealmImport {
  private final URI server;
  private final String password;
  private final Path done;
  private final HttpClient http = HttpClient.newHttpClient();

  RealmImport(URI server, String password, Path done) {
    this.server = server;
    this.password = password;
    this.done = done;
  }

  void provide(Map<String, String> realms) throws Exception {
    var known = Files.exists(done) ? PrivateFile.properties(done) : new Properties();
    var work = new ArrayList<Callable<String>>();
    realms.forEach((realm, content) -> {
      if (!Realms.fingerprint(content).equals(known.getProperty(realm))) {
        work.add(() -> replace(realm, content));
      }
    });
    if (work.isEmpty()) {
      return;
    }
    System.out.println("Making %d realms ...".formatted(work.size()));
    try (var two = Executors.newFixedThreadPool(2)) {
      for (var replaced : two.invokeAll(work)) {
        replaced.get();
      }
    }
    note(realms);
  }

  private String replace(String realm, String content) throws Exception {
    var token = adminToken();
    var deleted = send(admin("/" + realm, token).DELETE());
    if (deleted.statusCode() != 204 && deleted.statusCode() != 404) {
      throw new IOException("Keycloak kept realm %s: %s".formatted(realm, deleted.body()));
    }
    var made =
        send(
            admin("", token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(content)));
    if (made.statusCode() != 201) {
      throw new IOException("Keycloak refused realm %s: %s".formatted(realm, made.body()));
    }
    return realm;
  }

  private HttpRequest.Builder admin(String path, String token) {
    return HttpRequest.newBuilder(server.resolve("/admin/realms" + path))
        .header("Authorization", "Bearer " + token);
  }

  private String adminToken() throws Exception {
    var form =
        "grant_type=password&client_id=admin-cli&username=admin&password="
            + URLEncoder.encode(password, StandardCharsets.UTF_8);
    var answer =
        send(
            HttpRequest.newBuilder(server.resolve("/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    if (answer.statusCode() != 200) {
      throw new IOException("Keycloak does not know its administrator: " + answer.body());
    }
    return new ObjectMapper().readTree(answer.body()).path("access_token").asText();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private void note(Map<String, String> realms) throws IOException {
    var lines = new TreeMap<String, String>();
    realms.forEach((realm, content) -> lines.put(realm, Realms.fingerprint(content)));
    PrivateFile.write(done, RealmImport.text(lines));
  }

  private static String text(Map<String, String> lines) {
    var text = new StringBuilder();
    lines.forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
    return text.toString();
  }
}
