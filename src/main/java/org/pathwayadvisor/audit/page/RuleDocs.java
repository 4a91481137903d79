package org.pathwayadvisor.audit.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pathwayadvisor.audit.Cases;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleCatalogue;
import org.pathwayadvisor.rulebase.RuleFile;
import org.pathwayadvisor.rulebase.RuleFiles;
import org.pathwayadvisor.rulebase.RulesInvalid;
import org.pathwayadvisor.rulebase.Topic;
import org.pathwayadvisor.yaml.Problem;

/** All pages of a folder of rules. */
public final class RuleDocs {
    private RuleDocs() {}

    /**
     * The pages by their name in the folder of pages.
     *
     * @param toRules the way from the folder of pages to the folder of rules, for links
     * @throws RulesInvalid when the rules, their tables or their cases cannot be read
     */
    public static SortedMap<String, String> of(Path rules, String toRules) {
        List<Problem> problems = new ArrayList<>();
        List<RuleFile> files = RuleFiles.read(rules, problems);
        RuleCatalogue catalogue = RuleCatalogue.of(files, problems);
        Reference reference = Reference.load(rules, problems);
        if (!problems.isEmpty()) {
            throw new RulesInvalid(problems);
        }
        Book book = new Book(
                catalogue.rules(),
                reference,
                new Links(
                        catalogue.rules(),
                        reference.on(reference.knownThrough()).rows()),
                toRules);
        SortedMap<String, String> pages = new TreeMap<>();
        for (RuleFile file : files) {
            List<Rule> own = catalogue.provision(file.provision());
            pages.put(
                    file.topic().folder() + "/" + file.provision() + ".md",
                    new Provision(file, own, book).text(Cases.read(file, reference, problems)));
        }
        if (!problems.isEmpty()) {
            throw new RulesInvalid(problems);
        }
        Indexes indexes = new Indexes(book);
        for (Topic topic : Topic.values()) {
            if (files.stream().anyMatch(f -> f.topic() == topic)) {
                pages.put(topic.folder() + "/README.md", indexes.topic(topic));
            }
        }
        pages.put("README.md", indexes.first());
        pages.put("by-authority.md", indexes.authorities());
        pages.put("changes.md", new LawChanges(book).text());
        return pages;
    }
}
