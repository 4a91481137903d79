package org.pathwayadvisor.audit.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pathwayadvisor.audit.remark.Check;
import org.pathwayadvisor.audit.remark.Remark;
import org.pathwayadvisor.audit.remark.Remarks;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.review.Review;
import org.pathwayadvisor.review.ReviewState;
import org.pathwayadvisor.rulebase.RuleFile;

/** Whether the reviews that a folder of rules asks for are there, and which no longer count. */
public final class ReviewCheck {
    private final ReviewFolder folder;
    private final Remarks remarks = new Remarks();

    private ReviewCheck(ReviewFolder folder) {
        this.folder = folder;
    }

    /** What is to be said about the reviews of a folder; nothing where none is demanded and all on record count. */
    public static List<Remark> of(ReviewFolder folder) {
        ReviewCheck check = new ReviewCheck(folder);
        check.remarks.addAll(Check.REVIEW_FORM, folder.faults());
        check.unknown();
        folder.states().forEach(check::state);
        return check.remarks.all();
    }

    private void unknown() {
        Set<String> known = folder.provisions();
        for (Review review : folder.reviews().all()) {
            if (!known.contains(review.rule())) {
                remarks.add(
                        Check.REVIEW_FORM,
                        review.place(),
                        "there is no rule `" + review.rule() + "`",
                        Nearest.hint(review.rule(), known, "a review names the rule without `-not` or `-2`"));
            }
        }
    }

    private void state(RuleFile file, ReviewState state) {
        String id = file.provision();
        for (Review review : state.against()) {
            remarks.add(
                    Check.REVIEW_DISAGREES,
                    review.place(),
                    "`" + review.reviewer() + "` disagrees with `" + id + "` as it stands: " + review.note(),
                    "change the rule, or settle it with the reviewer, who then records another verdict");
        }
        if (state.stale()) {
            remarks.add(
                    Check.REVIEW_STALE,
                    file.at(1),
                    "`" + id + "` or its cases changed after its review by "
                            + state.changed().stream()
                                    .map(Review::reviewer)
                                    .distinct()
                                    .collect(Collectors.joining(", ")),
                    "the review no longer counts: `pathway rules review " + id + "` shows what stands now");
        }
        int demanded = folder.demanded(file);
        if (demanded == 0 || !state.against().isEmpty()) {
            return;
        }
        if (state.people() == 0) {
            remarks.add(
                    Check.REVIEW_MISSING,
                    file.at(1),
                    "`" + id + "` is not reviewed, and its topic `"
                            + file.topic().folder() + "` asks for it",
                    "`pathway rules review " + id + "` shows it and records a verdict");
        } else if (state.people() < demanded) {
            remarks.add(
                    Check.REVIEW_SECOND_PERSON,
                    file.at(1),
                    "`" + id + "` can make an answer lighter, and only one person reviewed it",
                    "another person reviews it too, or reviews.yaml says `two-where-lighter: no`");
        }
    }
}
