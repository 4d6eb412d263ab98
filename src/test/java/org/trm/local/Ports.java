package org.trm.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Properties;
import java.util.stream.IntStream;

/** The ports of one stack: fixed ones for people, free ones for tests. */
public record Ports(int api, int keycloak, int management, int postgres, Secure secure) {

  /** The ports on which TLS is spoken. */
  public record Secure(int api, int keycloak) {}

  static Ports fixed() {
    return new Ports(
        chosen("TRM_API_PORT", 8080),
        chosen("TRM_KEYCLOAK_PORT", 8180),
        chosen("TRM_KEYCLOAK_MANAGEMENT_PORT", 9180),
        chosen("TRM_POSTGRES_PORT", 5480),
        new Secure(chosen("TRM_API_TLS_PORT", 8443), chosen("TRM_KEYCLOAK_TLS_PORT", 8543)));
  }

  /** All are held open until the last is found, so that no two are alike. */
  static Ports free() {
    var sockets = new ArrayList<ServerSocket>();
    try {
      for (int i = 0; i < 6; i++) {
        sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      var found = sockets.stream().mapToInt(ServerSocket::getLocalPort).toArray();
      for (var socket : sockets) {
        socket.close();
      }
      return new Ports(found[0], found[1], found[2], found[3], new Secure(found[4], found[5]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, with ports for the API that nobody has. */
  Ports withFreeApi() {
    var free = free();
    var freeSecure = new Secure(free.secure.api, secure.keycloak);
    return new Ports(free.api, keycloak, management, postgres, freeSecure);
  }

  static Ports from(Properties values) {
    return new Ports(
        Integer.parseInt(values.getProperty("api")),
        Integer.parseInt(values.getProperty("keycloak")),
        Integer.parseInt(values.getProperty("management")),
        Integer.parseInt(values.getProperty("postgres")),
        new Secure(
            Integer.parseInt(values.getProperty("api.tls")),
            Integer.parseInt(values.getProperty("keycloak.tls"))));
  }

  void demandFree() {
    var all = IntStream.of(api, keycloak, management, postgres, secure.api, secure.keycloak);
    if (all.distinct().count() < 6) {
      throw new CannotStart("Two of the ports are the same: choose six different ones.");
    }
    demandFree(api, "the API", "TRM_API_PORT");
    demandFree(keycloak, "Keycloak", "TRM_KEYCLOAK_PORT");
    demandFree(management, "Keycloak's health", "TRM_KEYCLOAK_MANAGEMENT_PORT");
    demandFree(postgres, "PostgreSQL", "TRM_POSTGRES_PORT");
    demandFree(secure.api, "the API's TLS", "TRM_API_TLS_PORT");
    demandFree(secure.keycloak, "Keycloak's TLS", "TRM_KEYCLOAK_TLS_PORT");
  }

  private static void demandFree(int port, String who, String variable) {
    if (answers(port) || !bindable(port)) {
      throw new CannotStart(
          "Port %d, which %s needs, is taken: stop what uses it, or choose another, for instance %s=%d make run."
              .formatted(port, who, variable, port + 1000));
    }
  }

  private static boolean answers(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
      return true;
    } catch (IOException nobody) {
      return false;
    }
  }

  private static boolean bindable(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  private static int chosen(String variable, int usual) {
    var value = System.getenv(variable);
    if (value == null || value.isBlank()) {
      return usual;
    }
    if (!value.matches("\\d{1,5}")
        || Integer.parseInt(value) < 1
        || Integer.parseInt(value) > 65535) {
      throw new CannotStart("%s must be a port number from 1 to 65535.".formatted(variable));
    }
    return Integer.parseInt(value);
  }
}
