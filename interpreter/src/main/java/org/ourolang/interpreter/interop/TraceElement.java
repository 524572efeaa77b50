// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.interop;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.SourceSection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.Traceback;

/** One frame of a guest traceback, for hosts. */
@ExportLibrary(InteropLibrary.class)
final class TraceElement implements TruffleObject {
    private final Traceback entry;

    private TraceElement(Traceback entry) {
        this.entry = entry;
    }

    /** The frames of an exception, the innermost first. */
    @TruffleBoundary
    static Elements of(OuroException exception) {
        List<Object> found = new ArrayList<>();
        for (Traceback each = exception.traceback(); each != null; each = each.next()) {
            found.add(new TraceElement(each));
        }
        Collections.reverse(found);
        return new Elements(found.toArray());
    }

    /** Where the exception was raised; null when unknown. */
    @TruffleBoundary
    static SourceSection origin(OuroException exception) {
        Traceback last = exception.traceback();
        while (last != null && last.next() != null) {
            last = last.next();
        }
        return last == null ? null : section(last);
    }

    @TruffleBoundary
    static SourceSection section(Traceback entry) {
        SourceSection around = section(entry.frame().code());
        if (around == null || entry.span() == null) {
            return around;
        }
        int length = entry.span().end() - entry.span().start();
        return around.getSource().createSection(entry.span().start(), length);
    }

    /** Where code stands; null when it stands nowhere. */
    static SourceSection section(Code code) {
        return code.source() == null
                ? null
                : ((RootCallTarget) code.startTarget())
                        .getRootNode()
                        .getSourceSection();
    }

    @ExportMessage
    boolean hasExecutableName() {
        return true;
    }

    @ExportMessage
    Object getExecutableName() {
        return entry.frame().code().qualifiedName();
    }

    @ExportMessage
    boolean hasSourceLocation() {
        return section(entry) != null;
    }

    @ExportMessage
    SourceSection getSourceLocation() throws UnsupportedMessageException {
        SourceSection found = section(entry);
        if (found == null) {
            throw UnsupportedMessageException.create();
        }
        return found;
    }
}
