package org.pathwayadvisor.cli;

import java.io.PrintWriter;

/** Where a command prints: answers to one stream, progress and faults to the other. */
record Screen(PrintWriter out, PrintWriter err) {}
