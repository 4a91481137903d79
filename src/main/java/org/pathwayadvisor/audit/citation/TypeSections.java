package org.pathwayadvisor.audit.citation;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.pathwayadvisor.reference.TypeInfo;

/**
 * The sections of the Code that device types name.
 *
 * @param found  those that stand in the texts
 * @param absent those that do not: newer than the texts, or so far only in an order
 */
record TypeSections(List<String> found, List<String> absent) {
    private static final Pattern SECTION = Pattern.compile("21 CFR (([0-9]+)\\.[0-9]+)");

    static TypeSections of(Iterable<TypeInfo> types, SourceFolder texts) {
        TreeSet<String> found = new TreeSet<>();
        TreeSet<String> absent = new TreeSet<>();
        for (TypeInfo type : types) {
            for (MatchResult section :
                    SECTION.matcher(type.regulation()).results().toList()) {
                Optional<SourceText> part = texts.find("regulation/part-" + section.group(2));
                boolean there = part.filter(p -> new LawText(p).find("§ " + section.group(1)) instanceof Sought.Found)
                        .isPresent();
                (there ? found : absent).add(section.group(1));
            }
        }
        return new TypeSections(List.copyOf(found), List.copyOf(absent));
    }
}
