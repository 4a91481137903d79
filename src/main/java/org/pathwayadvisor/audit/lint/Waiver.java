package org.pathwayadvisor.audit.lint;

import java.time.LocalDate;
import org.pathwayadvisor.audit.remark.Check;
import org.pathwayadvisor.yaml.Place;

/**
 * A remark that is left standing for a while.
 *
 * @param place  where the waiver is written
 * @param where  the rule, or the file below the folder of rules, that it is about
 * @param reason why it is right to wait
 * @param until  the first day on which it counts no longer
 */
public record Waiver(Place place, Check check, String where, String reason, LocalDate until) {}
