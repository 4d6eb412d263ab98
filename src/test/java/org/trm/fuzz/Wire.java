package org.trm.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trm.shared.Bytes;

/** A connection to the service that sends whatever it is given; kept as long as it is sane. */
final class Wire implements AutoCloseable {

  private static final int PATIENCE = 30_000;
  private static final int ATTEMPTS = 3;

  private final InetSocketAddress service;
  private @Nullable Socket socket;
  private @Nullable InputStream in;

  Wire(String host, int port) {
    this.service = new InetSocketAddress(host, port);
  }

  /**
   * Sends these bytes and reads one answer.
   *
   * @param isWhole whether they are as many as they promise; if not, nothing more is promised
   */
  Answer send(byte[] request, boolean isWhole, boolean hasNoBody) throws IOException {
    for (int i = 0; i < ATTEMPTS; i++) { // a connection may end between two requests
      try {
        return exchange(request, isWhole, hasNoBody);
      } catch (IOException e) {
        close();
      }
    }
    return Answer.NONE;
  }

  private Answer exchange(byte[] request, boolean isWhole, boolean hasNoBody) throws IOException {
    var connection = connection();
    connection.getOutputStream().write(request);
    connection.getOutputStream().flush();
    if (!isWhole) {
      connection.shutdownOutput();
    }
    var answer = read(hasNoBody);
    if (!isWhole || answer.header("Connection").filter("close"::equalsIgnoreCase).isPresent()) {
      close();
    }
    return answer;
  }

  private Socket connection() throws IOException {
    if (socket == null) {
      var made = new Socket();
      made.setTcpNoDelay(true);
      made.setSoTimeout(PATIENCE);
      made.connect(service, PATIENCE);
      socket = made;
      in = new BufferedInputStream(made.getInputStream());
    }
    return socket;
  }

  private Answer read(boolean hasNoBody) throws IOException {
    var status = line();
    if (!status.startsWith("HTTP/1.")) {
      throw new IOException("no status line");
    }
    int code = Integer.parseInt(status.substring(9, 12));
    var headers = new ArrayList<String>();
    for (var line = line(); !line.isEmpty(); line = line()) {
      headers.add(line);
    }
    if (code < 200) {
      return read(hasNoBody);
    }
    var answer = new Answer(code, List.copyOf(headers), Bytes.of(new byte[0]));
    boolean empty = hasNoBody || code == 204 || code == 304;
    return empty ? answer : new Answer(code, answer.headers(), Bytes.of(body(answer)));
  }

  private byte[] body(Answer answer) throws IOException {
    var encoding = answer.header("Transfer-Encoding").orElse("").toLowerCase(Locale.ROOT);
    if (encoding.equals("chunked")) {
      var all = new ByteArrayOutputStream();
      for (int size = chunk(); size > 0; size = chunk()) {
        all.write(bytes(size));
        line();
      }
      line();
      return all.toByteArray();
    }
    var length = answer.header("Content-Length");
    if (length.isPresent()) {
      return bytes(Integer.parseInt(length.get()));
    }
    var rest = stream().readAllBytes(); // until it closes
    close();
    return rest;
  }

  private int chunk() throws IOException {
    return Integer.parseInt(line().strip(), 16);
  }

  private byte[] bytes(int number) throws IOException {
    var bytes = stream().readNBytes(number);
    if (bytes.length < number) {
      throw new EOFException();
    }
    return bytes;
  }

  private String line() throws IOException {
    var line = new ByteArrayOutputStream();
    for (int next = stream().read(); next != '\n'; next = stream().read()) {
      if (next < 0) {
        throw new EOFException();
      }
      if (next != '\r') {
        line.write(next);
      }
    }
    return line.toString(ISO_8859_1);
  }

  private InputStream stream() throws IOException {
    if (in == null) {
      throw new EOFException();
    }
    return in;
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
    }
    socket = null;
    in = null;
  }
}
