package org.pathwayadvisor.audit.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.Vocabulary;

/**
 * One condition of a rule: a pattern, one branch of an {@code or}, or a whole {@code forall}.
 *
 * @param clause  which clause of the rule it is or belongs to
 * @param branch  which branch of an {@code or}, or -1
 * @param line    its first line in the file
 * @param from    where its text starts in the file
 * @param to      where its text ends
 * @param domain  true where it only says over what the rule runs: rows, without a test; it can never fail alone
 */
public record Condition(int clause, int branch, int line, int from, int to, boolean domain) {
    private static final Pattern START = Pattern.compile("//[^\\n]*|(forall|[A-Z]\\w*)\\s*\\(");

    /** The conditions of a rule in the order of its text. */
    static List<Condition> of(Rule rule) {
        List<int[]> spans = spans(rule);
        List<Condition> all = new ArrayList<>();
        for (int i = 0; i < rule.clauses().size(); i++) {
            Clause clause = rule.clauses().get(i);
            boolean any = clause instanceof Clause.AnyOf;
            int parts = any ? clause.patterns().size() : 1;
            for (int branch = 0; branch < parts; branch++) {
                int[] span = spans.get(all.size());
                all.add(new Condition(
                        i,
                        any ? branch : -1,
                        lineAt(rule.file().text(), span[0]),
                        span[0],
                        span[1],
                        clause instanceof Clause.Pattern p && isDomain(p)));
            }
        }
        return List.copyOf(all);
    }

    /** The condition as its file has it, on one line. */
    public String text(Rule rule) {
        return rule.file().text().substring(from, to).strip().replaceAll("\\s+", " ");
    }

    private static boolean isDomain(Clause.Pattern pattern) {
        return !Vocabulary.isAnswer(pattern.type())
                && !Vocabulary.isConclusion(pattern.type())
                && pattern.constraints().stream().noneMatch(Clause.Is.class::isInstance)
                && pattern.constraints().stream().anyMatch(Clause.Bind.class::isInstance);
    }

    /** Where each condition stands between {@code when} and {@code then}. */
    private static List<int[]> spans(Rule rule) {
        String text = rule.file().text();
        Matcher head =
                Pattern.compile("rule\\s+\"" + Pattern.quote(rule.id()) + "\"").matcher(text);
        int start = head.find() ? head.end() : 0;
        int when = after(text, "\\n\\s*when\\b", start);
        int then = after(text, "\\n\\s*then\\b", when);
        List<int[]> spans = new ArrayList<>();
        Matcher next = START.matcher(text);
        int at = when;
        while (next.find(at) && next.start() < then) {
            if (next.group(1) == null) {
                at = next.end();
            } else {
                at = closing(text, next.end());
                spans.add(new int[] {next.start(), at});
            }
        }
        return spans;
    }

    private static int after(String text, String word, int from) {
        Matcher m = Pattern.compile(word).matcher(text);
        return m.find(from) ? m.end() : text.length();
    }

    /** Behind the bracket that closes the one before {@code at}. */
    private static int closing(String text, int at) {
        int depth = 1;
        int i = at;
        for (; i < text.length() && depth > 0; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return i;
    }

    private static int lineAt(String text, int offset) {
        return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }
}
