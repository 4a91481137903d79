package org.pathwayadvisor.web;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.thread.Scheduler;

/** Ends a connection whose sender takes too long over one request: a byte now and then never lets it fall idle. */
final class Patience implements Connection.Listener {
    private static final int LOOK_SECONDS = 5;

    /** In so many looks one request may still be coming in: the end of an honest one falls into one at most. */
    private static final int MOST = 2;

    private final Scheduler scheduler;

    Patience(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void onOpened(Connection connection) {
        new Watch(connection).again();
    }

    /** One connection, looked at again and again until it is closed. */
    private final class Watch implements Runnable {
        private final Connection connection;
        private long requests;
        private long bytes;
        private int slow;

        private Watch(Connection connection) {
            this.connection = connection;
        }

        private void again() {
            scheduler.schedule(this, LOOK_SECONDS, TimeUnit.SECONDS);
        }

        @Override
        public void run() {
            if (!connection.getEndPoint().isOpen()) {
                return;
            }
            if (connection.getMessagesIn() != requests) {
                requests = connection.getMessagesIn();
                slow = 0;
            } else if (connection.getBytesIn() != bytes) {
                slow++;
            }
            bytes = connection.getBytesIn();
            if (slow >= MOST) {
                connection.getEndPoint().close();
            } else {
                again();
            }
        }
    }
}
