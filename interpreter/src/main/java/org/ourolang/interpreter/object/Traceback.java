// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.interop.TruffleObject;
import org.ourolang.language.source.Span;

/** One entry of a traceback: a frame that an exception left, and the entries further in. */
public final class Traceback implements Typed, TruffleObject {
    private final FrameRecord frame;
    private final int line;
    private final Span span;
    private Traceback next;

    /** An entry at the line at which the frame stood. */
    public Traceback(FrameRecord frame, Span span, Traceback next) {
        this(frame, 0, span, next);
    }

    /**
     * @param line from 1
     * @param span the failing expression's text; null when unknown
     * @param next the entry one call further in; null for none
     */
    public Traceback(FrameRecord frame, int line, Span span, Traceback next) {
        this.frame = frame;
        this.line = line;
        this.span = span;
        this.next = next;
    }

    @Override
    public OuroClass type() {
        return BuiltinTypes.TRACEBACK;
    }

    public FrameRecord frame() {
        return frame;
    }

    public int line() {
        return line == 0 ? frame.line() : line;
    }

    public Span span() {
        return span;
    }

    public Traceback next() {
        return next;
    }

    public void setNext(Traceback newNext) {
        next = newNext;
    }
}
