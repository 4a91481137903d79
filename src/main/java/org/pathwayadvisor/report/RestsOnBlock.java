package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.Held;
import org.pathwayadvisor.assessment.Judgement;

/** What the answer rests on beside plain answers: held answers, judgements and lists that may be incomplete. */
final class RestsOnBlock {
    private RestsOnBlock() {}

    /** Those that weigh most first: held answers, judgements that nobody signed, open lists, signed judgements. */
    static Block of(Assessment assessment, boolean full) {
        boolean several = Deciding.several(assessment);
        List<Item> items = new ArrayList<>();
        assessment
                .overruled()
                .applied()
                .forEach(o -> items.add(Item.of(
                        "override",
                        Prose.code(o.rule()) + " for " + Prose.name(o.subject()) + ", overruled by "
                                + Prose.name(o.by()) + " until " + o.until() + ".")));
        items.addAll(ours(assessment, several));
        for (Held held : decidingFirst(assessment, assessment.recommendation().assumptions(), Held::path)) {
            if (held.ours()) {
                continue;
            }
            String otherwise = held.otherwise().isEmpty() ? "" : "If it is wrong: " + Prose.clean(held.otherwise());
            items.add(Item.of("we think so", said(held.path(), held.question(), held.answer(), several))
                    .with("", sentence(otherwise)));
        }
        List<Item> signed = new ArrayList<>();
        for (Judgement judgement :
                decidingFirst(assessment, assessment.recommendation().judgements(), Judgement::path)) {
            boolean open = judgement.by().isBlank();
            String because = full && !judgement.because().isBlank() ? ": " + Prose.verbatim(judgement.because()) : "";
            String by = open ? "Nobody has signed it" + because : "Judged by " + Prose.name(judgement.by()) + because;
            (open ? items : signed)
                    .add(Item.of("judgement", said(judgement.path(), judgement.question(), judgement.answer(), several))
                            .with("", sentence(by)));
        }
        for (String list : assessment.openLists()) {
            items.add(
                    Item.of("list open", "the file does not say that the list " + Prose.code(list) + " is complete."));
        }
        items.addAll(signed);
        return Block.of("This rests on", "", items);
    }

    /** Our working assumptions: one line each, whatever number of answers it holds. */
    private static List<Item> ours(Assessment assessment, boolean several) {
        Map<String, List<Held>> assumptions = new LinkedHashMap<>();
        for (Held held : assessment.recommendation().assumptions()) {
            if (held.ours()) {
                String what = subject(held.path(), several) + held.assumption();
                assumptions.computeIfAbsent(what, w -> new ArrayList<>()).add(held);
            }
        }
        List<Item> items = new ArrayList<>();
        assumptions.forEach((what, held) -> {
            Set<String> otherwise = new TreeSet<>();
            held.forEach(h -> otherwise.add(h.otherwise()));
            otherwise.remove("");
            String wrong = otherwise.isEmpty() ? "" : " If it is wrong: " + String.join(", ", otherwise) + ".";
            String open = String.join(
                    ", ",
                    held.stream()
                            .map(h -> Prose.code(h.path()
                                    .substring(h.path().lastIndexOf(": ") + 1)
                                    .strip()))
                            .toList());
            items.add(Item.of("we assume", what + ", as nobody has answered " + open + "." + Prose.clean(wrong)));
        });
        return items;
    }

    private static String subject(String path, boolean several) {
        int cut = path.lastIndexOf(": ");
        return several && cut > 0 ? Prose.name(path.substring(0, cut)) + ": " : "";
    }

    /** Those of the deciding functions, then the others, each in their order. */
    private static <T> List<T> decidingFirst(Assessment assessment, List<T> all, Function<T, String> path) {
        List<String> deciding = assessment.recommendation().decidedBy();
        return all.stream()
                .sorted(Comparator.comparing(
                        one -> deciding.stream().noneMatch(f -> path.apply(one).startsWith(f + ": "))))
                .toList();
    }

    /** Question and answer in words, with the function where there are several. */
    static String said(String path, String question, String answer, boolean several) {
        return subject(path, several) + Prose.clean(question) + " " + AnswerSentence.meaning(path, answer);
    }

    /** Ends in a full stop. */
    static String sentence(String text) {
        return text.isEmpty() || Prose.plain(text).matches(".*[.?!…]") ? text : text + ".";
    }
}
