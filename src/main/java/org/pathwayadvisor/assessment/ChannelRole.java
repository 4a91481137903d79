package org.pathwayadvisor.assessment;

import java.util.List;

/**
 * The role under HIPAA in one channel.
 *
 * @param role     the role in words, or empty while it is open
 * @param possible the roles that are still possible, in words
 * @param rule     the rule that gives the role, or empty
 * @param citation its authority, or empty
 */
public record ChannelRole(String channel, String role, List<String> possible, String rule, String citation) {
    public ChannelRole {
        possible = List.copyOf(possible);
    }
}
