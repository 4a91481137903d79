package org.pathwayadvisor.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Checks who comes in and shows each to the right place. */
final class Door extends Handler.Abstract {
    private static final String SHARED_STYLE = "/org/pathwayadvisor/report/html/report.css";
    private static final List<String> PAGES = List.of("/", "/now", "/then", "/compared", "/levers", "/yaml", "/report");

    private final Guard guard;
    private final Visit visit;

    Door(Guard guard, Visit visit) {
        this.guard = guard;
        this.visit = visit;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Optional<String> refused = guard.refuses(request);
        String path = request.getHttpURI().getPath();
        if (refused.isPresent()) {
            Replies.say(response, callback, 403, refused.get());
        } else if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            get(path, request, response, callback);
        } else if (request.getMethod().equals("POST") && PAGES.contains(path)) {
            post(path, request, response, callback);
        } else {
            Replies.say(response, callback, request.getMethod().equals("POST") ? 404 : 405, "There is nothing here.");
        }
        return true;
    }

    private void get(String path, Request request, Response response, Callback callback) {
        switch (path) {
            case "/page.css" -> Replies.asset(response, callback, "text/css; charset=utf-8", SHARED_STYLE, "page.css");
            case "/page.js" -> Replies.asset(response, callback, "text/javascript; charset=utf-8", "page.js");
            case "/icon.svg" -> Replies.asset(response, callback, "image/svg+xml", "icon.svg");
            case "/" -> {
                Optional<Posted> query = query(request);
                if (query.isEmpty()) {
                    Replies.say(response, callback, 400, "This request cannot be read.");
                } else if (guard.opens(query.get().one("key"))) {
                    response.getHeaders().put(HttpHeader.SET_COOKIE, guard.cookie());
                    response.getHeaders().put(HttpHeader.LOCATION, "/");
                    Replies.say(response, callback, 303, "Go on to /");
                } else if (guard.knows(request)) {
                    Replies.send(response, callback, 200, Replies.HTML, visit.begin(query.get()));
                } else {
                    Replies.say(response, callback, 403, "Open the whole address that `pathway serve` printed.");
                }
            }
            default -> Replies.say(response, callback, 404, "There is nothing here.");
        }
    }

    private static Optional<Posted> query(Request request) {
        String query = request.getHttpURI().getQuery();
        try {
            return Optional.of(new Posted(Posted.fields(query == null ? "" : query)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void post(String path, Request request, Response response, Callback callback) throws IOException {
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        if (!guard.knows(request)) {
            Replies.say(response, callback, 403, "Open the whole address that `pathway serve` printed.");
        } else if (type == null || !type.startsWith("application/x-www-form-urlencoded")) {
            Replies.say(response, callback, 415, "Only a form of this page is read.");
        } else {
            try {
                Optional<Posted> posted = Posted.read(request);
                if (posted.isEmpty()) {
                    response.getHeaders().put(HttpHeader.CONNECTION, "close");
                    Replies.say(response, callback, 413, "This is longer than a questionnaire may be.");
                } else if (!guard.signed(posted.get())) {
                    stale(path, posted.get(), response, callback);
                } else {
                    visit.post(path, posted.get(), response, callback);
                }
            } catch (IllegalArgumentException e) {
                Replies.say(response, callback, 400, "This request cannot be read.");
            }
        }
    }

    /** A form of an earlier start is not acted on; what it holds is handed back, for its owner to send again. */
    private void stale(String path, Posted posted, Response response, Callback callback) {
        String what = "This form is from an earlier start of `pathway serve`, so nothing was done.";
        if (path.equals("/")) {
            Replies.send(response, callback, 403, Replies.HTML, Pages.stale(what, posted.signed(guard.token())));
        } else {
            Replies.say(response, callback, 403, what);
        }
    }
}
