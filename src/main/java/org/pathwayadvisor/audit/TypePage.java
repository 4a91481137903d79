package org.pathwayadvisor.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Trait;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.reference.TypeInfo;

/** Device types as pages: what a search finds, as a list or in full. */
public final class TypePage {
    private static final int WIDTH = 100;

    /** So many are printed in full; more become a list. */
    private static final int FULL = 3;

    private TypePage() {}

    /** The types in which every word of a query occurs; a type or code that is named so comes alone. */
    public static List<TypeInfo> find(Collection<TypeInfo> types, List<String> query) {
        List<String> words = query.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
        List<TypeInfo> named = types.stream()
                .filter(t -> words.size() == 1 && isNamed(t, words.get(0)))
                .toList();
        return !named.isEmpty()
                ? named
                : types.stream()
                        .filter(t -> words.stream().allMatch(text(t)::contains))
                        .sorted(Comparator.comparing(TypeInfo::type))
                        .toList();
    }

    private static boolean isNamed(TypeInfo type, String word) {
        return type.type().equalsIgnoreCase(word)
                || type.codes().stream().anyMatch(word::equalsIgnoreCase)
                || (", " + type.regulation() + ",").contains(" " + word + ",");
    }

    private static String text(TypeInfo type) {
        List<String> words =
                new ArrayList<>(List.of(type.type(), type.title(), type.regulation(), type.note(), type.differs()));
        words.addAll(type.codes());
        type.needs().forEach(n -> words.add(need(n.trait()) + " " + meanings(n.trait())));
        return String.join(" ", words).toLowerCase(Locale.ROOT);
    }

    /** What was found, a few in full. */
    public static String print(List<TypeInfo> found, LocalDate day) {
        StringBuilder page = new StringBuilder();
        if (found.isEmpty()) {
            return "no device type of the table holds these words\n";
        }
        if (found.size() > FULL) {
            int wide = found.stream().mapToInt(t -> t.type().length()).max().orElse(0);
            for (TypeInfo type : found) {
                String line = pad(type.type(), wide) + "  " + pad(brief(type, day), 13) + "  " + type.title();
                page.append(line, 0, Math.min(line.length(), WIDTH)).append('\n');
            }
            page.append(found.size())
                    .append(" types; `pathway types ")
                    .append(found.get(0).type())
                    .append("` shows one\n");
        } else {
            found.forEach(t -> full(page, t));
        }
        return page.toString();
    }

    private static String pad(String text, int wide) {
        return text + " ".repeat(Math.max(0, wide - text.length()));
    }

    private static String brief(TypeInfo type, LocalDate day) {
        return type.history().stream()
                .filter(p -> !day.isBefore(p.from()) && day.isBefore(p.until()))
                .map(p -> p.deviceClass().name() + (p.exempt() == Tri.YES ? ", exempt" : ""))
                .findFirst()
                .orElse("not now");
    }

    private static void full(StringBuilder page, TypeInfo type) {
        page.append(type.type()).append("  ").append(type.title()).append('\n');
        line(
                page,
                "  ",
                type.regulation()
                        + (type.codes().isEmpty() ? "" : " · product code " + String.join(", ", type.codes())));
        for (TypeInfo.Period p : type.history()) {
            line(
                    page,
                    "  ",
                    Text.meaning(p.deviceClass())
                            + (p.exempt() == Tri.YES ? ", exempt from 510(k) within limits" : ", not exempt")
                            + ", from " + p.from()
                            + (p.until().equals(LocalDate.MAX) ? "" : " until " + p.until())
                            + (p.by().isEmpty() ? "" : " (" + p.by() + ")"));
        }
        page.append(type.matched() ? "  fits when\n" : "  nothing is matched to it\n");
        Set<String> seen = new HashSet<>();
        for (TypeInfo.Need need : type.needs()) {
            String none = refused(type, need);
            if (!none.isEmpty()) {
                line(page, "    ", seen.add(need.trait().path() + need.from()) ? none : "");
                continue;
            }
            String days = need.from().equals(type.history().get(0).from()) ? "" : " from " + need.from();
            days += need.until()
                            .isBefore(type.history()
                                    .get(type.history().size() - 1)
                                    .until())
                    ? " until " + need.until()
                    : "";
            line(page, "    ", need(need.trait()) + days);
        }
        page.append("  special controls\n");
        type.controls().forEach(c -> line(page, "    - ", c));
        line(page, "  ", type.note());
        line(page, "  names the result where it fits beside ", String.join(", ", type.narrows()));
        line(page, "  differs from FDA's file: ", type.differs());
        line(page, "  certainty: ", type.certainty());
        page.append('\n');
    }

    /** What of a list must not hold, all at once; empty where it is one thing or none. */
    private static String refused(TypeInfo type, TypeInfo.Need need) {
        List<String> refused = type.needs().stream()
                .filter(n -> Dictionary.find(n.trait().path()).kind() == Kind.SET
                        && n.trait().path().equals(need.trait().path())
                        && n.trait().wanted() == Tri.NO
                        && n.from().equals(need.from())
                        && n.until().equals(need.until()))
                .map(n -> n.trait().choice())
                .toList();
        return refused.size() > 1
                        && refused.contains(need.trait().choice())
                        && need.trait().wanted() == Tri.NO
                ? need.trait().path() + ": none of " + String.join(", ", refused)
                : "";
    }

    /** A trait in the words of the questionnaire. */
    private static String need(Trait trait) {
        Ask ask = Dictionary.find(trait.path());
        if (ask.kind() == Kind.SET) {
            return trait.path() + ": " + (trait.wanted() == Tri.YES ? "" : "not ") + trait.choice();
        }
        if (ask.kind() != Kind.CHOICE) {
            return trait.path() + ": " + Text.word(trait.wanted());
        }
        List<String> allowed = List.of(trait.choice().split(" "));
        List<String> others = ask.choices().stream()
                .map(Choice::word)
                .filter(w -> !allowed.contains(w))
                .toList();
        return trait.path() + ": "
                + (others.size() < allowed.size()
                        ? others.stream().map(w -> "not " + w).collect(Collectors.joining(", "))
                        : String.join(" or ", allowed));
    }

    /** The plain words of what a trait asks for, to be found by. */
    private static String meanings(Trait trait) {
        Ask ask = Dictionary.find(trait.path());
        List<String> allowed = List.of(trait.choice().split(" "));
        return !trait.path().equals("condition.target") || ask.choices().size() < 2 * allowed.size()
                ? ""
                : ask.choices().stream()
                        .filter(c -> allowed.contains(c.word()))
                        .map(Choice::meaning)
                        .collect(Collectors.joining(" "));
    }

    /** A sentence in lines; nothing where there is none. */
    private static void line(StringBuilder page, String indent, String text) {
        if (text.isEmpty()) {
            return;
        }
        StringBuilder line = new StringBuilder(indent);
        String next = " "
                .repeat(indent.length()
                        - indent.stripLeading().length()
                        + (indent.strip().isEmpty() ? 0 : 2));
        boolean empty = true;
        for (String word : text.split(" ")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                page.append(line).append('\n');
                line = new StringBuilder(next);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        page.append(line).append('\n');
    }
}
