package org.pathwayadvisor.web;

import java.io.IOException;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.pathwayadvisor.assessment.Law;

/** The page, being served. */
public final class Site implements AutoCloseable {
    private static final int THREADS = 16;
    private static final int IDLE_MILLIS = 30_000;
    private static final int HEADER_BYTES = 16 * 1024;

    private final Server server;
    private final String address;

    private Site(Server server, String address) {
        this.server = server;
        this.address = address;
    }

    /**
     * Starts to serve.
     *
     * @param law makes the law of the day anew: long searches get one of their own, so that no answer waits for them
     * @throws IOException when the folder cannot be read, or nothing can listen there
     */
    public static Site start(Settings settings, Supplier<Law> law) throws IOException {
        Folder folder = new Folder(settings.folder());
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, 2);
        threads.setDaemon(true);
        Server server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        http.setRequestHeaderSize(HEADER_BYTES);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(IDLE_MILLIS);
        connector.addBean(new Patience(connector.getScheduler()));
        server.addConnector(connector);
        server.setErrorHandler(Replies::failed);
        server.setStopAtShutdown(true);
        server.setStopTimeout(0);
        connector.open();
        Guard guard = new Guard(settings.host(), connector.getLocalPort());
        server.setHandler(new Door(guard, new Visit(settings, folder, guard, new Thinking(law, settings.version()))));
        try {
            server.start();
        } catch (Exception e) {
            throw new IOException(e);
        }
        String host = Set.of("0.0.0.0", "::").contains(settings.host()) ? "127.0.0.1" : settings.host();
        String called = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        return new Site(server, "http://" + called + ":" + connector.getLocalPort() + "/?key=" + guard.key());
    }

    /** The address to open, with the key that lets one in. */
    public String address() {
        return address;
    }

    /** Waits until somebody ends it. */
    public void join() throws InterruptedException {
        server.join();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
