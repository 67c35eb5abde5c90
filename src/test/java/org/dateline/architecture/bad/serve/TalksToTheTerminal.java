package org.dateline.architecture.bad.serve;

/** Breaks three rules: it ends the program, prints a stack trace and writes to the standard streams. */
public class TalksToTheTerminal {
    public void fail(Exception e) {
        e.printStackTrace();
        System.err.println(e.getMessage());
        System.exit(1);
    }
}
