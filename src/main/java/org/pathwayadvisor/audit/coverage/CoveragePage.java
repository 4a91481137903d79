package org.pathwayadvisor.audit.coverage;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Coverage as one page that needs nothing else: no network and no script. Each rule stands in its own words, each
 * condition is coloured by what cases show of it, and what shows it opens beneath.
 */
public final class CoveragePage {
    private final StringBuilder out = new StringBuilder();
    private final Coverage coverage;

    private CoveragePage(Coverage coverage) {
        this.coverage = coverage;
    }

    /** The page. */
    public static String of(Coverage coverage) {
        return new CoveragePage(coverage).page();
    }

    private String page() {
        out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n")
                .append("<title>What tries the rules</title>\n<style>\n")
                .append(CoverageStyle.CSS)
                .append("</style>\n</head>\n<body>\n<main>\n");
        head();
        table();
        coverage.topics().keySet().forEach(this::topic);
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private void head() {
        Totals t = coverage.totals();
        out.append("<h1>What tries the rules</h1>\n<p>")
                .append(coverage.cases())
                .append(" cases apply ")
                .append(t.applied())
                .append(" of ")
                .append(t.rules())
                .append(" rules (")
                .append(t.rulePercent())
                .append(") and show <strong id=\"share\">")
                .append(t.conditionPercent())
                .append("</strong> of the ")
                .append(t.ways())
                .append(" ways in which their ")
                .append(t.conditions())
                .append(" conditions can be tried. ")
                .append(coverage.questionnaires().size())
                .append(" questionnaires apply ")
                .append(t.appliedIn())
                .append(
                        " rules.</p>\n<p>A condition can be tried two ways: it <em>holds</em> while its rule applies, and it ")
                .append("<em>fails alone</em>, so that nothing else keeps its rule silent. ")
                .append("This page says what was tried. It does not say that a rule is right.</p>\n")
                .append("<p><mark class=\"both\">both ways</mark> <mark class=\"one\">one way</mark> ")
                .append("<mark class=\"none\">not tried</mark> ")
                .append("<mark class=\"once\">can only hold</mark></p>\n");
    }

    private void table() {
        out.append("<table>\n<thead><tr><th>topic<th>rules<th>in cases<th>conditions<th>ways shown<th>share")
                .append("<th>rules in questionnaires</tr></thead>\n<tbody>\n");
        for (Map.Entry<String, Totals> topic : coverage.topics().entrySet()) {
            row("<a href=\"#" + topic.getKey() + "\">" + topic.getKey() + "</a>", topic.getValue());
        }
        row("all", coverage.totals());
        out.append("</tbody>\n</table>\n");
    }

    private void row(String name, Totals t) {
        out.append("<tr><th>").append(name);
        List<Object> cells = List.of(
                t.rules(),
                t.applied(),
                t.conditions(),
                t.shown() + "/" + t.ways(),
                t.conditionPercent(),
                t.appliedIn());
        cells.forEach(cell -> out.append("<td>").append(cell));
        out.append("</tr>\n");
    }

    private void topic(String topic) {
        out.append("<section id=\"")
                .append(topic)
                .append("\">\n<h2>")
                .append(topic)
                .append("</h2>\n");
        coverage.rules().stream().filter(r -> r.topic().equals(topic)).forEach(this::rule);
        out.append("</section>\n");
    }

    private void rule(RuleCoverage rule) {
        String id = escaped(rule.rule().id());
        out.append("<article id=\"").append(id).append("\">\n<h3>").append(id).append(" <small>");
        out.append(escaped(rule.rule().title())).append("</small></h3>\n<pre>");
        text(rule);
        out.append("</pre>\n");
        details("applies in", rule.applies(), rule.appliesIn());
        for (ConditionCoverage c : rule.conditions()) {
            out.append("<details><summary>line ").append(c.condition().line()).append(": ");
            out.append(c.held().size()).append(" hold, ");
            out.append(c.excused().isEmpty() ? c.failed().size() + " fail alone" : "cannot fail alone");
            out.append("</summary>\n<p><code>").append(escaped(c.text())).append("</code></p>\n");
            if (!c.excused().isEmpty()) {
                out.append("<p>").append(escaped(c.excused())).append("</p>\n");
            }
            names("holds in", c.held(), c.heldIn());
            names("fails alone in", c.failed(), c.failedIn());
            out.append("</details>\n");
        }
        out.append("</article>\n");
    }

    private void details(String what, List<String> cases, List<String> questionnaires) {
        out.append("<details><summary>")
                .append(what)
                .append(' ')
                .append(cases.size())
                .append(" cases, ");
        out.append(questionnaires.size()).append(" questionnaires</summary>\n");
        names(what, cases, questionnaires);
        out.append("</details>\n");
    }

    private void names(String what, List<String> cases, List<String> questionnaires) {
        if (!cases.isEmpty() || !questionnaires.isEmpty()) {
            out.append("<p>").append(what).append("</p>\n<ul>\n");
            cases.forEach(c -> out.append("<li>").append(escaped(c)).append('\n'));
            questionnaires.forEach(
                    q -> out.append("<li class=\"file\">").append(escaped(q)).append('\n'));
            out.append("</ul>\n");
        }
    }

    /** The rule as its file has it, from its first line to its last, with each condition marked. */
    private void text(RuleCoverage rule) {
        String text = rule.rule().file().text();
        int at = lineStart(text, rule.rule().line());
        for (ConditionCoverage c : rule.conditions()) {
            out.append(escaped(text.substring(at, c.condition().from())));
            out.append("<mark class=\"").append(shade(c)).append("\">");
            out.append(
                    escaped(text.substring(c.condition().from(), c.condition().to())));
            out.append("</mark>");
            at = c.condition().to();
        }
        int end = text.indexOf("\nend", at);
        out.append(escaped(text.substring(at, end < 0 ? text.length() : end + 4)));
    }

    private static String shade(ConditionCoverage c) {
        if (!c.excused().isEmpty()) {
            return c.held().isEmpty() ? "once none" : "once";
        }
        return List.of("none", "one", "both").get(c.shown());
    }

    private static int lineStart(String text, int line) {
        return text.lines().limit(line - 1L).collect(Collectors.summingInt(l -> l.length() + 1));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
