package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Predicate;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.CareAssessment;
import org.pathwayadvisor.assessment.CareFinding;
import org.pathwayadvisor.assessment.CareVerdict;
import org.pathwayadvisor.assessment.Gate;
import org.pathwayadvisor.assessment.OpenQuestion;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;

/** Evidence, quality, safety, deployment and readiness: one block on the screen, and a section for each part. */
final class CareBlocks {
    /** How many names one line holds. */
    private static final int NAMED = 4;

    /** How many open lines of one kind are printed. */
    private static final int MOST = 8;

    private CareBlocks() {}

    /** What the one screen says of it: the stops of the next step; those of later steps only counted. */
    static Block screen(Assessment a) {
        CareAssessment care = a.care();
        if (care.answered() == 0) {
            return Block.firm(
                    "Evidence and safety",
                    0,
                    List.of(Item.of("Nothing of it is answered yet. " + Prose.code("pathway new --full")
                            + " writes its questions, " + Prose.code("assess --section evidence")
                            + " prints what it will ask.")));
        }
        Gate next = AskedGate.of(a);
        // One item, so that room made elsewhere never leaves half of it out.
        List<String> under = new ArrayList<>();
        merged(care, f -> stop(f) && !later(f, next)).stream()
                .limit(NAMED)
                .forEach(list ->
                        under.add("Stop " + Text.meaning(Gate.of(list.get(0).gate())) + ": " + says(list) + " ("
                                + Prose.code(list.get(0).rule()) + ", " + source(list.get(0)) + ")."));
        under.add(ReadinessBlock.counts(care));
        under.add(StudyBlock.line(care));
        List<Item> items = List.of(Item.of(verdict(care, next)).with("", under.toArray(String[]::new)));
        return Block.firm("Evidence and safety", Prose.code("assess --section evidence") + " shows more", 1, items);
    }

    /** The stops alone, those of all parts. */
    static Block stops(Assessment a) {
        return Block.of("Stops on evidence and safety", "", items(a.care(), CareBlocks::stop));
    }

    /** One section alone. */
    static List<Block> section(Assessment a, Part part) {
        CareAssessment care = a.care();
        Predicate<CareFinding> here = f -> part.topics().contains(f.topic());
        String counts = part == Part.READINESS ? ReadinessBlock.counts(care) : counts(care, here);
        if (part == Part.POPULATIONS) {
            counts += " " + PopulationsBlock.counts(care);
        }
        List<Block> blocks = new ArrayList<>(List.of(
                Block.inline(part.title(), List.of(Item.of(counts))),
                Block.of("Stops", "", items(care, here.and(CareBlocks::stop))),
                Block.of("Must do", "", items(care, here.and(f -> f.severity().equals("required")))),
                Block.of("Should do", "", items(care, here.and(f -> f.severity().equals("advisory")))),
                Block.of("Notes", "", items(care, here.and(f -> f.severity().equals("info")))),
                open(care, here, "Could be a stop", "blocker"),
                open(care, here, "Could be a duty", "required"),
                unanswered(care, here)));
        blocks.addAll(1, own(care, part));
        blocks.removeIf(Block::empty);
        return blocks;
    }

    /** What a part prints beside its findings. */
    private static List<Block> own(CareAssessment care, Part part) {
        return switch (part) {
            case READINESS -> List.of(ReadinessBlock.of(care));
            case EVIDENCE -> List.of(StudyBlock.of(care), StudyBlock.published(care));
            case QUALITY -> List.of(FailuresBlock.picture(care), FailuresBlock.order(care));
            case POPULATIONS -> List.of(PopulationsBlock.of(care));
            default -> List.of();
        };
    }

    /** All sections, one after the other. */
    static List<Block> all(Assessment a) {
        List<Block> blocks = new ArrayList<>();
        for (Part part : Part.values()) {
            if (!part.topics().isEmpty()) {
                blocks.addAll(section(a, part));
            }
        }
        return blocks;
    }

    static String verdict(Assessment a) {
        return verdict(a.care(), AskedGate.of(a));
    }

    private static String verdict(CareAssessment care, Gate next) {
        String word = Text.meaning(care.verdict());
        if (care.verdict() == CareVerdict.NO_STOP_FOUND) {
            return word + ": no open answer could bring one. That is no certificate.";
        }
        int now = count(care, f -> stop(f) && !later(f, next));
        int then = count(care, f -> stop(f) && later(f, next));
        int could = count(care, f -> asked(f) && f.would().equals("blocker"));
        StringJoiner parts = new StringJoiner("; ", word + ": ", ".");
        if (now > 0) {
            parts.add(AnswerBlock.count(now, "stop") + " up to the next step");
        }
        if (then > 0) {
            parts.add(AnswerBlock.count(then, "stop") + " later");
        }
        if (could > 0) {
            parts.add(AnswerBlock.count(could, "possible stop") + " on open answers");
        }
        return parts.toString();
    }

    private static String counts(CareAssessment care, Predicate<CareFinding> here) {
        return AnswerBlock.count(count(care, here.and(CareBlocks::stop)), "stop") + ", "
                + AnswerBlock.count(count(care, here.and(f -> f.severity().equals("required"))), "duty", "duties")
                + ", "
                + AnswerBlock.count(count(care, here.and(CareBlocks::asked)), "point") + " on open answers.";
    }

    private static int count(CareAssessment care, Predicate<CareFinding> which) {
        return (int) care.findings().stream().filter(which).count();
    }

    private static boolean later(CareFinding finding, Gate next) {
        return Gate.of(finding.gate()).compareTo(next) > 0;
    }

    private static List<Item> items(CareAssessment care, Predicate<CareFinding> which) {
        return merged(care, which).stream().map(CareBlocks::finding).toList();
    }

    private static Item finding(List<CareFinding> list) {
        CareFinding first = list.get(0);
        String lift = first.lift().isEmpty() ? "" : "Lifted by: " + RestsOnBlock.sentence(Prose.clean(first.lift()));
        return Item.of(Prose.code(first.rule()), says(list) + ", " + Text.meaning(Gate.of(first.gate())) + ".")
                .with(source(first), lift);
    }

    private static String says(List<CareFinding> list) {
        StringJoiner about = new StringJoiner(", ", " (", ")").setEmptyValue("");
        list.stream()
                .filter(f -> !f.subject().equals(Key.PRODUCT))
                .limit(NAMED)
                .forEach(f -> about.add(Prose.name(f.subject())));
        return Prose.clean(list.get(0).title()) + about;
    }

    /** A rule of thumb says that it is one. */
    private static String source(CareFinding finding) {
        return Source.shown(finding.citation(), finding.kind())
                + (finding.certainty().equals("H") ? " [heuristic]" : "");
    }

    private static Block open(CareAssessment care, Predicate<CareFinding> here, String title, String would) {
        List<List<CareFinding>> all =
                merged(care, here.and(CareBlocks::asked).and(f -> f.would().equals(would)));
        List<Item> items = new ArrayList<>();
        for (List<CareFinding> list : all.subList(0, Math.min(MOST, all.size()))) {
            items.add(Item.of(Prose.code(list.get(0).rule()), says(list) + ".").with(source(list.get(0))));
        }
        if (all.size() > MOST) {
            items.add(more(all.size() - MOST));
        }
        return Block.of(title, "on open answers", items);
    }

    private static Block unanswered(CareAssessment care, Predicate<CareFinding> here) {
        List<OpenQuestion> asked = care.unanswered().stream()
                .filter(q -> care.findings().stream()
                        .anyMatch(f -> here.test(f) && f.hangsOn().stream().anyMatch(p -> p.startsWith(q.path()))))
                .toList();
        List<Item> items = new ArrayList<>();
        asked.subList(0, Math.min(MOST, asked.size()))
                .forEach(q -> items.add(Item.of(Prose.clean(q.question())).with("", Prose.code(q.path()))));
        if (asked.size() > MOST) {
            items.add(more(asked.size() - MOST));
        }
        return Block.of("Unanswered", "the answers on which most hangs come first", items);
    }

    private static Item more(int left) {
        return Item.of("and " + left + " more; " + Prose.code("--format json") + " has them all.");
    }

    private static List<List<CareFinding>> merged(CareAssessment care, Predicate<CareFinding> which) {
        Map<String, List<CareFinding>> byRule = new LinkedHashMap<>();
        care.findings().stream()
                .filter(which)
                .forEach(f -> byRule.computeIfAbsent(f.rule() + f.severity(), r -> new ArrayList<>())
                        .add(f));
        return List.copyOf(byRule.values());
    }

    private static boolean stop(CareFinding finding) {
        return finding.severity().equals("blocker");
    }

    private static boolean asked(CareFinding finding) {
        return finding.severity().equals("ask");
    }
}
