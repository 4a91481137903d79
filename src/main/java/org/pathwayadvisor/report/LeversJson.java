package org.pathwayadvisor.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pathwayadvisor.assessment.FunctionLevers;
import org.pathwayadvisor.assessment.LeverLine;
import org.pathwayadvisor.assessment.LeverResult;
import org.pathwayadvisor.assessment.Reason;
import org.pathwayadvisor.assessment.StopLine;
import org.pathwayadvisor.assessment.WrongAnswer;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Pathway;

/** Levers for programs. */
public final class LeversJson {
    private LeversJson() {}

    /** Everything that was found; lists are never cut here, but the result says how many sets it does not spell out. */
    public static String of(LeverResult result, List<WrongAnswer> wrong) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("before", words(result.before()));
        root.put("settled", result.settled());
        Map<String, Object> goal = new LinkedHashMap<>();
        result.goal().pathway().ifPresent(p -> goal.put("to", p.word()));
        if (!result.goal().stop().isEmpty()) {
            goal.put("without", result.goal().stop());
        }
        root.put("goal", goal);
        root.put("levers", result.levers().stream().map(LeversJson::line).toList());
        root.put(
                "rewordings", result.rewordings().stream().map(LeversJson::line).toList());
        root.put("notShown", result.more());
        root.put("note", result.note());
        root.put("search", search(result));
        if (!result.functions().isEmpty()) {
            root.put(
                    "functions",
                    result.functions().stream().map(LeversJson::function).toList());
        }
        root.put("mustStayTrue", wrong.stream().map(LeversJson::wrong).toList());
        return Json.write(root);
    }

    private static Map<String, Object> search(LeverResult result) {
        Map<String, Object> search = new LinkedHashMap<>();
        search.put("tried", result.tried());
        search.put("decided", result.runs());
        search.put("completeUpTo", result.complete());
        search.put("cut", result.cut());
        return search;
    }

    private static Map<String, Object> function(FunctionLevers of) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("name", of.function());
        out.put("before", words(of.levers().before()));
        out.put("productWithout", words(of.without()));
        out.put("levers", of.levers().levers().stream().map(LeversJson::line).toList());
        out.put(
                "rewordings",
                of.levers().rewordings().stream().map(LeversJson::line).toList());
        out.put("notShown", of.levers().more());
        out.put("note", of.levers().note());
        out.put("search", search(of.levers()));
        return out;
    }

    private static List<String> words(List<Pathway> pathways) {
        return pathways.stream().map(Pathway::word).toList();
    }

    private static Map<String, Object> line(LeverLine line) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put(
                "changes",
                line.changes().stream()
                        .map(c -> {
                            Map<String, Object> change = new LinkedHashMap<>();
                            change.put("path", c.path());
                            change.put("question", c.question());
                            change.put("from", c.from());
                            change.put("to", c.to());
                            change.put("kind", Text.word(c.kind()));
                            change.put("says", c.says());
                            return change;
                        })
                        .toList());
        out.put("fallsAway", line.fallsAway());
        out.put("pathways", words(line.pathways()));
        out.put(
                "functions",
                line.functions().stream()
                        .map(f -> {
                            Map<String, Object> moved = new LinkedHashMap<>();
                            moved.put("name", f.function());
                            moved.put("before", words(f.before()));
                            moved.put("then", words(f.then()));
                            return moved;
                        })
                        .toList());
        out.put("grounds", line.grounds().stream().map(LeversJson::ground).toList());
        out.put("opens", line.opens().stream().map(LeversJson::stop).toList());
        out.put("lifts", line.lifts().stream().map(LeversJson::stop).toList());
        return out;
    }

    private static Map<String, Object> ground(Reason reason) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("rule", reason.rule());
        out.put("title", reason.text());
        out.put("authority", new java.util.TreeMap<>(Map.of("citation", reason.citation(), "kind", reason.kind())));
        return out;
    }

    static Map<String, Object> stop(StopLine stop) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("area", stop.area());
        out.put("rule", stop.rule());
        out.put("subject", stop.subject());
        out.put("title", stop.title());
        out.put("gate", stop.gate());
        return out;
    }

    private static Map<String, Object> wrong(WrongAnswer wrong) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("path", wrong.path());
        out.put("question", wrong.question());
        out.put("answer", wrong.answer());
        out.put("instead", wrong.instead());
        out.put("pathways", words(wrong.pathways()));
        return out;
    }
}
