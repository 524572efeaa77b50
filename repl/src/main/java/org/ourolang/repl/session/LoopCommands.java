// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import java.util.Locale;

/** The commands that turn the loop and its clock. */
final class LoopCommands {
    private static final int MOST_STEPS = 100_000;

    private final Session session;

    LoopCommands(Session session) {
        this.session = session;
    }

    String loop(String argument) {
        String[] words = argument.split("\\s+");
        switch (words[0]) {
            case "pause" -> {
                session.setPaused(true);
                return "the loop is paused: `:loop step` runs one callback, `:loop run` goes on\n";
            }
            case "run" -> {
                session.setPaused(false);
                return "the loop runs\n";
            }
            case "step" -> {
                if (!session.isPaused()) {
                    session.setPaused(true);
                }
                return steps(words.length > 1 ? number(words[1]) : 1);
            }
            case "" -> {
                return session.isPaused() ? "the loop is paused\n" : "the loop runs\n";
            }
            default -> throw new Commands.Refused("use `:loop pause`, `:loop step [N]` or `:loop run`");
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException wrong) {
            throw new Commands.Refused("`" + text + "` is no number");
        }
    }

    private String steps(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String ran = session.stepDescribed(true);
            if (ran == null) {
                return text.append(nothing()).toString();
            }
            text.append("ran ").append(ran.isEmpty() ? "a callback that failed" : ran).append('\n');
        }
        return text.toString();
    }

    private String nothing() {
        double seconds = session.loop().untilNextTimer();
        if (Double.isInfinite(seconds)) {
            return "nothing is ready, and no timer is set\n";
        }
        String how = session.clock().isVirtual() ? " (`:advance` lets time pass)" : "";
        return String.format(Locale.ROOT, "nothing is ready; the next timer is due in %.3f s%s%n", seconds, how);
    }

    String clock(String argument) {
        switch (argument) {
            case "real" -> session.clock().setVirtual(false);
            case "virtual" -> session.clock().setVirtual(true);
            case "" -> {}
            default -> throw new Commands.Refused("use `:clock real` or `:clock virtual`");
        }
        String time = String.format(Locale.ROOT, "t=%.3f s", session.clock().nanoTime() / 1e9);
        return session.clock().isVirtual()
                ? "virtual time, " + time + ": it passes while you await, or with `:advance SECONDS`\n"
                : "real time, " + time + "\n";
    }

    String advance(String argument) {
        if (!session.clock().isVirtual()) {
            throw new Commands.Refused("the clock is real; `:clock virtual` first");
        }
        double seconds;
        try {
            seconds = Double.parseDouble(argument);
        } catch (NumberFormatException wrong) {
            throw new Commands.Refused("use `:advance SECONDS`");
        }
        if (!(seconds >= 0 && seconds < 1e9)) {
            throw new Commands.Refused("time only goes forward");
        }
        long steps = session.loop().steps();
        boolean arrived = passTime(seconds);
        long ran = session.loop().steps() - steps;
        return String.format(
                Locale.ROOT, "t=%.3f s, %d callback%s ran%s%n", session.clock().nanoTime() / 1e9, ran,
                ran == 1 ? "" : "s",
                arrived ? "" : "; stopped early: something is always ready, so that time cannot pass");
    }

    /** Runs what becomes due; false if there was no end of it. */
    private boolean passTime(double seconds) {
        double end = session.loop().time() + seconds;
        int left = MOST_STEPS;
        while (left-- > 0) {
            if (session.stepDescribed(false) != null) {
                continue;
            }
            double rest = end - session.clock().nanoTime() / 1e9;
            double next = session.loop().untilNextTimer();
            long nanoseconds = (long) Math.ceil(Math.min(rest, next) * 1e9);
            if (rest <= 0 || next > rest) {
                session.clock().advance((long) Math.ceil(rest * 1e9));
                return true;
            }
            session.clock().advance(Math.max(1, nanoseconds));
        }
        return false;
    }
}
