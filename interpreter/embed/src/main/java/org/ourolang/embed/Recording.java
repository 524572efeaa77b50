// SPDX-License-Identifier: Apache-2.0
package org.ourolang.embed;

import org.ourolang.stdlib.trace.HtmlReport;
import org.ourolang.stdlib.trace.PerfettoReport;
import org.ourolang.stdlib.trace.Recorder;
import org.ourolang.stdlib.trace.TextReport;

/**
 * What the event loop, the tasks and the awaits of a session did since {@link Session#record}: as {@code ouro trace} shows
 * it. Closing it stops the recording; what is recorded stays.
 */
public final class Recording implements AutoCloseable {
    private final Session session;
    private final Recorder recorder;

    Recording(Session session, Recorder recorder) {
        this.session = session;
        this.recorder = recorder;
    }

    /** As text; the same for every run that did the same. */
    public String text() {
        return TextReport.of(recorder.trace());
    }

    /** As a page that needs no network. */
    public String html(String title) {
        return HtmlReport.of(recorder.trace(), title);
    }

    /** As JSON that Perfetto opens. */
    public String perfetto(String title) {
        return PerfettoReport.of(recorder.trace(), title);
    }

    @Override
    public void close() {
        session.endRecording(recorder);
    }
}
