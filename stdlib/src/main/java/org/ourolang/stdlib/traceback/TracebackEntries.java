// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.traceback;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.object.FrameRecord;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Traceback;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;

/** The entries of a traceback as data, for the module {@code traceback}. */
public final class TracebackEntries {
    private TracebackEntries() {}

    /**
     * One tuple per frame of a script: file, function, line, last line, first and last column in bytes, the lines of
     * source that are shown with their marks, and the entry itself.
     */
    public static List<Object> of(Traceback first) {
        List<Object> result = new ArrayList<>();
        for (Traceback entry = first; entry != null; entry = entry.next()) {
            if (!entry.frame().code().fileName().startsWith(TracebackText.LIBRARY)) {
                result.add(tuple(entry));
            }
        }
        return result;
    }

    private static OuroTuple tuple(Traceback entry) {
        FrameRecord frame = entry.frame();
        SourceText source = frame.code().source();
        Span span = entry.span();
        String shown = SourceExcerpt.of(Palette.PLAIN, source, span, entry.line());
        boolean placed = source != null && span != null;
        Object last = placed ? (Object) (long) source.lineOf(span.end()) : (Object) (long) entry.line();
        Object start = placed ? column(source, span.start()) : None.NONE;
        Object end = placed ? column(source, span.end()) : None.NONE;
        return OuroTuple.of(frame.code().fileName(), frame.code().name(), (long) entry.line(), last, start, end, shown,
                entry);
    }

    private static Object column(SourceText source, int offset) {
        int start = source.lineStart(source.lineOf(offset));
        return (long) source.text().substring(start, offset).getBytes(StandardCharsets.UTF_8).length;
    }
}
