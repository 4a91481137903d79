package org.pathwayadvisor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.audit.CaseRunner;
import org.pathwayadvisor.audit.Cases;
import org.pathwayadvisor.audit.RulePage;
import org.pathwayadvisor.audit.remark.Remark;
import org.pathwayadvisor.audit.remark.Weight;
import org.pathwayadvisor.audit.review.ReviewCheck;
import org.pathwayadvisor.audit.review.ReviewFolder;
import org.pathwayadvisor.audit.review.ReviewPage;
import org.pathwayadvisor.audit.review.ReviewRecord;
import org.pathwayadvisor.audit.review.ReviewStatus;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.review.Review;
import org.pathwayadvisor.review.ReviewHash;
import org.pathwayadvisor.review.Reviews;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleBase;
import org.pathwayadvisor.rulebase.RuleFile;
import org.pathwayadvisor.rulebase.RulesInvalid;
import org.pathwayadvisor.yaml.Place;

/** {@code pathway rules review [ID]}. */
final class RulesReviewCommand extends Action {
    private static final String SOURCES = "sources";
    private static final String ON = "on";

    RulesReviewCommand() {
        super("review", "Show a rule beside its text and its cases, and record what a reviewer says of it.");
    }

    @Override
    void takes(Syntax syntax) {
        syntax.mayHave("ID", "The rule, such as CDS-180.")
                .flag("status", "Count the reviews by topic.")
                .option(SOURCES, "DIR", "The folder of source texts, to show the passage (default: none).")
                .option(ON, "DATE", "The day of the review (default: today, UTC).");
        ReviewFields.declare(syntax);
        RulesOption.declare(syntax);
    }

    @Override
    int run(Line line, Screen screen) {
        Optional<String> id = line.given("ID");
        if (line.has("status") == id.isPresent()) {
            throw new UsageError(
                    id.isPresent() ? "`--status` counts all rules and takes no ID" : "`rules review` needs an ID",
                    "`pathway rules review CDS-180` shows one rule, `--status` counts");
        }
        return id.isPresent() ? one(id.get(), line, screen) : status(line, screen);
    }

    private static int status(Line line, Screen screen) {
        ReviewFolder folder = ReviewFolder.of(RulesOption.folder(line));
        screen.out().print(ReviewStatus.text(folder));
        List<Remark> faults = ReviewCheck.of(folder).stream()
                .filter(r -> r.check().weight() == Weight.ERROR)
                .toList();
        faults.forEach(r -> screen.err().println(r.problem()));
        return faults.isEmpty() ? Exit.DECIDED : Exit.CHECK;
    }

    private static int one(String id, Line line, Screen screen) {
        Optional<Path> sources = line.fileOption(SOURCES);
        sources.filter(folder -> !Files.isDirectory(folder)).ifPresent(folder -> {
            throw new UserError("`" + folder + "` is no folder", "name the folder that holds the source texts");
        });
        LocalDate day = line.option(ON).map(LawOptions::day).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
        ReviewFolder folder = ReviewFolder.of(RulesOption.folder(line));
        if (!folder.faults().isEmpty()) {
            throw new RulesInvalid(folder.faults());
        }
        List<Rule> provision = RulesOption.provision(folder.catalogue(), id);
        RuleFile file = provision.get(0).file();
        Reference reference = folder.reference();
        screen.out().print(ReviewPage.texts(provision, reference.authorities(), sources));
        screen.out()
                .print(RulePage.show(
                        provision,
                        reference.authorities(),
                        new CaseRunner(RuleBase.load(folder.folder(), RulesOption.shelf()), folder.catalogue())
                                .run(Cases.read(file, reference, new ArrayList<>()))));
        screen.out()
                .print(ReviewPage.past(
                        file, folder.reviews().of(file), folder.lighter().contains(file.provision())));
        screen.out().flush();
        ReviewFields.of(line, Terminal.asking()).ifPresent(said -> {
            Path target = folder.folder().resolve(Reviews.FILE);
            record(target, review(target, file, said, day));
            screen.out()
                    .println("recorded in " + target + ": " + said.reviewer() + " " + Text.meaning(said.verdict())
                            + " (" + file.provision() + ")");
        });
        return Exit.DECIDED;
    }

    private static Review review(Path target, RuleFile file, ReviewFields said, LocalDate day) {
        return new Review(
                new Place(target.toString(), 0, 0),
                file.provision(),
                ReviewHash.of(file),
                said.reviewer(),
                said.role(),
                day,
                said.read(),
                said.verdict(),
                said.note());
    }

    private static void record(Path target, Review review) {
        try {
            String before = Files.exists(target) ? Files.readString(target) : "";
            String after = ReviewRecord.with(before, review);
            if (Files.exists(target) && !Files.readString(target).equals(before)) {
                throw new UserError("`" + target + "` was changed meanwhile", "run the command again");
            }
            Output.write(target, after);
        } catch (IOException e) {
            throw new UserError("`" + target + "` cannot be read", "check that it is a text file");
        }
    }
}
