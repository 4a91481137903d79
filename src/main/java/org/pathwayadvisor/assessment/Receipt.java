package org.pathwayadvisor.assessment;

import java.time.LocalDate;

/** What an assessment was made of: enough to replay it. @param answers hash of the canonical answers */
public record Receipt(String advisor, String rules, String answers, LocalDate asOf) {}
