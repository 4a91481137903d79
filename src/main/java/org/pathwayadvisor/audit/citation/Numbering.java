package org.pathwayadvisor.audit.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paragraphs of a section: which line belongs to which of (a), (a)(1), (a)(1)(i). Letters and Roman numbers look
 * alike; what came before, and for {@code (i)} what comes after, tells them apart.
 */
final class Numbering {
    private static final Pattern MARKS = Pattern.compile(
            "\\s*#*\\s*((?:\\([0-9A-Za-z]{1,5}\\)(?:\\s*\\*[^*]+\\*)?\\s*(?:[\u2014-]\\s*(?=\\())?)+).*");
    private static final Pattern MARK = Pattern.compile("\\(([0-9A-Za-z]{1,5})\\)");

    private final List<List<List<String>>> paths = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();
    private final List<Step> open = new ArrayList<>();

    /** One step of a path: a mark and how it counts. */
    private record Step(Count count, String mark) {}

    Numbering(List<String> section) {
        List<List<String>> byLine = new ArrayList<>();
        for (int i = 0; i < section.size(); i++) {
            byLine.add(marks(section, i));
            marks.addAll(byLine.get(i));
        }
        int next = 0;
        for (List<String> line : byLine) {
            List<List<String>> passed = new ArrayList<>();
            for (String mark : line) {
                next++;
                step(mark, marks.subList(next, marks.size()));
                passed.add(path());
            }
            paths.add(passed.isEmpty() ? List.of(path()) : passed);
        }
    }

    /** Does the line stand in the paragraph, or open it? */
    boolean under(int line, List<String> path) {
        return paths.get(line).stream()
                .anyMatch(p ->
                        p.size() >= path.size() && p.subList(0, path.size()).equals(path));
    }

    private List<String> path() {
        return open.stream().map(Step::mark).toList();
    }

    /** The marks at the start of a line that starts a paragraph. */
    private static List<String> marks(List<String> section, int line) {
        String before = line == 0 ? "" : section.get(line - 1).strip();
        Matcher start = MARKS.matcher(section.get(line));
        if (!start.matches() || !before.isEmpty() && !before.matches(".*([.;:,*\u2014-]|\\b(and|or))|#.*")) {
            return List.of();
        }
        return MARK.matcher(start.group(1)).results().map(m -> m.group(1)).toList();
    }

    private void step(String mark, List<String> after) {
        int sibling = sibling(mark);
        Count child = child(mark);
        if (child != null && (sibling < 0 || !next(sibling, mark) || child.continues(mark, after))) {
            open.add(new Step(child, mark));
        } else if (sibling >= 0) {
            Count count = open.get(sibling).count();
            open.subList(sibling, open.size()).clear();
            open.add(new Step(count, mark));
        }
    }

    private boolean next(int sibling, String mark) {
        Step step = open.get(sibling);
        return step.count().value(mark) == step.count().value(step.mark()) + 1;
    }

    /** The deepest open step that the mark is the next of, else the deepest that it follows, or a negative number. */
    private int sibling(String mark) {
        int follows = -1;
        for (int i = open.size() - 1; i >= 0; i--) {
            if (next(i, mark)) {
                return i;
            }
            if (follows < 0 && open.get(i).count().follows(open.get(i).mark(), mark)) {
                follows = i;
            }
        }
        return follows;
    }

    /** How the mark counts when it opens a list below the open steps, or null when it cannot. */
    private Count child(String mark) {
        for (Count count : Count.values()) {
            boolean used = open.stream().anyMatch(s -> s.count() == count) && !again(count);
            boolean opens = open.isEmpty() ? count.value(mark) > 0 : count != Count.LETTER && count.first(mark);
            if (!used && (opens || secondOfLetter(count, mark))) {
                return count;
            }
        }
        return null;
    }

    /** Below (a)(1)(i)(A) regulations count (1) and (i) once more. */
    private boolean again(Count count) {
        Count last = open.get(open.size() - 1).count();
        return count == Count.NUMBER && last == Count.CAPITAL
                || count == Count.ROMAN && last == Count.NUMBER && open.size() > 2;
    }

    /** The first paragraph of a letter may stand within its line: {@code (a) Standard - (1) Rule}, and lose its mark. */
    private boolean secondOfLetter(Count count, String mark) {
        return count == Count.NUMBER
                && count.value(mark) == 2
                && open.size() == 1
                && open.get(0).count() == Count.LETTER;
    }
}
