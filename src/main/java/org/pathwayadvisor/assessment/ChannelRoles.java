package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.exploration.Followed;
import org.pathwayadvisor.model.CountsAs;
import org.pathwayadvisor.model.DataTerm;
import org.pathwayadvisor.model.Section.Scope;

/** The role under HIPAA in each channel, and the rule that gives it. */
final class ChannelRoles {
    private static final List<DataTerm> ROLES = List.of(
            DataTerm.COVERED_ENTITY, DataTerm.BUSINESS_ASSOCIATE, DataTerm.SUBCONTRACTOR, DataTerm.OUTSIDE_HIPAA);

    private ChannelRoles() {}

    /** In the order of the file. */
    static List<ChannelRole> of(Followed followed, Answers answers, Law law) {
        List<ChannelRole> roles = new ArrayList<>();
        for (String channel : answers.names(Scope.CHANNEL)) {
            List<DataTerm> possible = terms(followed.reachable(), channel);
            List<DataTerm> certain = terms(followed.certain(), channel);
            String rule = certain.isEmpty()
                    ? ""
                    : followed.rules(new CountsAs(channel, certain.get(0))).stream()
                            .findFirst()
                            .orElse("");
            roles.add(new ChannelRole(
                    channel,
                    certain.isEmpty() ? "" : Text.meaning(certain.get(0)),
                    possible.stream().map(Text::meaning).toList(),
                    rule,
                    rule.isEmpty() ? "" : law.data().info(rule).authority()));
        }
        return roles;
    }

    private static List<DataTerm> terms(Set<Object> conclusions, String channel) {
        return ROLES.stream()
                .filter(r -> conclusions.contains(new CountsAs(channel, r)))
                .toList();
    }
}
