// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import org.ourolang.language.source.Span;
import com.oracle.truffle.api.interop.TruffleObject;

/** What remains visible of a frame: its code, its globals and the line it stood at. */
public final class FrameRecord implements Typed, TruffleObject {
    private final Code code;
    private final OuroDict globals;
    private final Span span;
    private int line;
    private final Object locals;
    private final FrameView view;

    public FrameRecord(Code code, OuroDict globals, int line) {
        this(code, globals, line, null);
    }

    /** A frame that stood at {@code span}; null for its code's first line. The line is looked up when it is asked for. */
    public FrameRecord(Code code, OuroDict globals, Span span) {
        this.code = code;
        this.globals = globals;
        this.span = span;
        this.locals = null;
        this.view = null;
    }

    /**
     * As {@link #FrameRecord(Code, OuroDict, Span)}.
     *
     * @param locals what {@code f_locals} shows
     */
    FrameRecord(Code code, OuroDict globals, Span span, Object locals) {
        this.code = code;
        this.globals = globals;
        this.span = span;
        this.locals = locals;
        this.view = null;
    }

    /** A frame that runs. */
    public FrameRecord(Code code, OuroDict globals, FrameView view) {
        this.code = code;
        this.globals = globals;
        this.span = null;
        this.locals = null;
        this.view = view;
    }

    /** @param locals what {@code f_locals} shows; null when unknown */
    public FrameRecord(Code code, OuroDict globals, int line, Object locals) {
        this.locals = locals;
        this.code = code;
        this.globals = globals;
        this.span = null;
        this.view = null;
        this.line = line;
    }

    @Override
    public OuroClass type() {
        return BuiltinTypes.FRAME;
    }

    public Code code() {
        return code;
    }

    /** Whether the frame was called by one that is not known: a traceback has it, and it was no module's. */
    public boolean isCallerUnknown() {
        return span != null && !code.name().equals("<module>");
    }

    /** The frame that called this one; null for none, or when it is not known. */
    public FrameRecord back() {
        return view == null ? null : view.back();
    }

    /** What a frame that was asked for while it ran shows; null for others. */
    public FrameView view() {
        return view;
    }

    /** Null when unknown. */
    public OuroDict globals() {
        return globals;
    }

    /** What {@code f_locals} shows; null when unknown. */
    public Object locals() {
        return view == null ? locals : view.locals(this);
    }

    public int line() {
        if (view != null) {
            return view.line();
        }
        if (line == 0) {
            boolean known = span != null && code.source() != null;
            line = known ? code.source().lineOf(span.start()) : code.firstLine();
        }
        return line;
    }
}
