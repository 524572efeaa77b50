// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl;

/**
 * Lets a program that goes on for longer give way to its compiler, where there are not processors enough for both. The
 * compiler is a Java program that begins cold, so that the JVM compiles the compiler meanwhile: with the program they
 * are three that want to run, and the less the program takes from the others, the sooner it is compiled.
 *
 * <p>Only the operating system's scheduler decides: where a processor is free, nothing waits. The JVM passes priorities
 * on only where it was told to ({@code ThreadPriorityPolicy}, see {@code prepare.sh}); elsewhere this has no effect.
 */
final class GivingWay {
    /** A program that has ended by then would gain nothing from what is compiled sooner. */
    private static final int MILLISECONDS = 1200;

    /** After that what is hot has been compiled. */
    private static final int MILLISECONDS_TO_COMPILE = 4000;

    /** On Linux a nice value of 4, two fifths of the share of others that want to run. */
    static final int PRIORITY = Thread.MIN_PRIORITY;

    /** Named so by Truffle's runtime, which cannot be asked whether it compiles. */
    static final String COMPILER = "TruffleCompilerThread";

    private GivingWay() {}

    /**
     * Waits until the program has ended, and makes it give way when it has run for a while. Who may not raise priorities
     * again, as most users may not on Linux, keeps the low one.
     *
     * @param program the thread of the program, which runs
     */
    static void join(Thread program) throws InterruptedException {
        // More have room for all three; with one, a program of one or two seconds loses more than a longer one gains.
        if (Runtime.getRuntime().availableProcessors() == 2) {
            join(program, MILLISECONDS);
        } else {
            program.join();
        }
    }

    /** @param milliseconds for how long the program does not give way, above 0 */
    static void join(Thread program, long milliseconds) throws InterruptedException {
        // A thread that has ended has no group any more.
        ThreadGroup group = program.getThreadGroup();
        long wait = milliseconds;
        program.join(wait);
        // The compiler's thread begins with the first hot body, and would inherit what the program has.
        while (program.isAlive() && !compilerRuns(group)) {
            program.join(wait);
            wait *= 2;
        }
        program.setPriority(PRIORITY);
        program.join(MILLISECONDS_TO_COMPILE);
        program.setPriority(Thread.NORM_PRIORITY);
        program.join();
    }

    /** Whether a thread of the compiler is in the group or in one below. */
    static boolean compilerRuns(ThreadGroup group) {
        Thread[] threads = new Thread[64];
        int count = group.enumerate(threads);
        for (int i = 0; i < count; i++) {
            if (threads[i].getName().startsWith(COMPILER)) {
                return true;
            }
        }
        return false;
    }
}
