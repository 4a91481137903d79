package org.pathwayadvisor.web;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * Lets in whoever holds the address that was printed, and no page of another site: it looks at the name that was called,
 * at where a change comes from, and at two secrets of this start.
 */
final class Guard {
    /** Opens the page: it stands in the printed address, then in a cookie. */
    private final String key = secret();

    /** Stands in each form: what another site sends does not hold it. */
    private final String token = secret();

    private final Set<String> names = new HashSet<>();
    private final int port;

    Guard(String host, int port) {
        this.port = port;
        for (String name : List.of("127.0.0.1", "localhost", "[::1]", bracketed(host))) {
            names.add(name.toLowerCase(Locale.ROOT) + ":" + port);
        }
        if (host.equals("0.0.0.0") || host.equals("::")) {
            addresses();
        }
    }

    /** Addresses only: a name could be pointed here by another site. */
    private void addresses() {
        try {
            NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .map(InetAddress::getHostAddress)
                    .map(a -> a.replaceFirst("%.*", ""))
                    .forEach(a -> names.add(bracketed(a) + ":" + port));
        } catch (SocketException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String bracketed(String host) {
        return host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
    }

    String key() {
        return key;
    }

    String token() {
        return token;
    }

    /** The cookie that holds the key; ports share cookies, so its name holds the port. */
    String cookie() {
        return "pathway-" + port + "=" + key + "; Path=/; HttpOnly; SameSite=Strict";
    }

    /** Why a request is turned away at the door, if it is. */
    Optional<String> refuses(Request request) {
        List<String> hosts = request.getHeaders().getValuesList(HttpHeader.HOST);
        if (hosts.size() != 1 || !names.contains(hosts.get(0).toLowerCase(Locale.ROOT))) {
            return Optional.of("This page answers only to the address that `pathway serve` printed.");
        }
        String site = request.getHeaders().get("Sec-Fetch-Site");
        boolean change =
                !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
        if (!change) {
            return Optional.empty();
        }
        List<String> origins = request.getHeaders().getValuesList(HttpHeader.ORIGIN);
        boolean own = origins.size() == 1 && origins.get(0).equalsIgnoreCase("http://" + hosts.get(0));
        return own && (site == null || site.equals("same-origin"))
                ? Optional.empty()
                : Optional.of("Another site may not change anything here.");
    }

    /** True where the request holds the key in its cookie. */
    boolean knows(Request request) {
        return Request.getCookies(request).stream()
                .anyMatch(c -> c.getName().equals("pathway-" + port) && same(c.getValue(), key));
    }

    boolean opens(String word) {
        return same(word, key);
    }

    boolean signed(Posted posted) {
        return same(posted.one("token"), token);
    }

    /** Takes as long for a nearly right word as for a wrong one. */
    private static boolean same(String word, String secret) {
        return MessageDigest.isEqual(word.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }

    private static String secret() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
