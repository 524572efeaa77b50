// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.terminal;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.jline.utils.Status;
import org.ourolang.repl.session.Activity;
import org.ourolang.repl.session.Hog;
import org.ourolang.repl.session.Session;

/** The last line of the terminal: what the tasks do, and who keeps the loop busy. It watches on a thread of its own. */
final class StatusLine {
    private static final long PERIOD = 200;
    /** How often the time is written anew when nothing else is new. */
    private static final long TIME_PERIOD = 1_000_000_000L;

    private final PromptReader reader;
    private final Session session;
    private final TerminalOutput output;
    private final Status status;
    private CompletableFuture<Activity> asked;
    private Activity last;
    private Activity written;
    private long writtenAt;
    private String shown = "";
    private String reported;
    private volatile boolean on;
    private volatile boolean ended;

    StatusLine(PromptReader reader, Session session, TerminalOutput output, boolean on) {
        this.reader = reader;
        this.session = session;
        this.output = output;
        this.on = on;
        this.status = on ? Status.getStatus(reader.getTerminal()) : null;
        show(" ");
        Thread watcher = new Thread(this::watch, "status");
        watcher.setDaemon(true);
        watcher.start();
    }

    private void watch() {
        while (!ended) {
            try {
                Thread.sleep(PERIOD);
                look();
            } catch (InterruptedException interrupted) {
                return;
            }
        }
    }

    private synchronized void look() {
        Hog hog = session.hog();
        if (hog == null) {
            reported = null;
        } else if (!hog.foreground() && hog.place() != null && reported == null && output.isTyping()) {
            reported = hog.text();
            output.show(reported + "; Ctrl-C interrupts it\n");
        }
        if (asked == null || asked.isDone()) {
            last = asked == null || asked.isCompletedExceptionally() ? last : asked.join();
            asked = session.ask(session::activity);
        }
        if (hog != null) {
            show(hog.text());
        } else if (last != null && isNews(last)) {
            written = last;
            writtenAt = System.nanoTime();
            show(last.text());
        }
    }

    /** While nothing happens the terminal is left alone. */
    private boolean isNews(Activity activity) {
        if (written == null || !activity.isLike(written) || shown.isEmpty() || hogShown()) {
            return true;
        }
        return activity.hasTasks() && System.nanoTime() - writtenAt >= TIME_PERIOD;
    }

    private boolean hogShown() {
        return !shown.equals(written.text());
    }

    private void show(String text) {
        if (!on || status == null || text.equals(shown) || ended) {
            return;
        }
        shown = text;
        List<AttributedString> lines = List.of(new AttributedString(text, AttributedStyle.DEFAULT.faint()));
        reader.alone(() -> status.update(lines));
    }

    /** Shows or hides the line. */
    synchronized void set(boolean wanted) {
        on = wanted && status != null;
        shown = "";
        if (!on && status != null) {
            reader.alone(() -> status.update(List.of()));
        }
    }

    /** Gives the line back to the terminal. */
    synchronized void end() {
        ended = true;
        if (status != null) {
            reader.alone(() -> status.update(List.of()));
            status.close();
        }
    }
}
