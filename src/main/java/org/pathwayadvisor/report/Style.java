package org.pathwayadvisor.report;

/** How text is set off: not at all, or with the colours of a terminal. The caller decides; nothing is detected here. */
public enum Style {
    PLAIN("", "", "", ""),
    ANSI("\u001b[1m", "\u001b[2m", "\u001b[1;33m", "\u001b[0m");

    private final String strong;
    private final String faint;
    private final String warning;
    private final String end;

    Style(String strong, String faint, String warning, String end) {
        this.strong = strong;
        this.faint = faint;
        this.warning = warning;
        this.end = end;
    }

    public String strong(String text) {
        return set(strong, text);
    }

    public String faint(String text) {
        return set(faint, text);
    }

    public String warning(String text) {
        return set(warning, text);
    }

    private String set(String start, String text) {
        return text.isEmpty() ? text : start + text + end;
    }
}
