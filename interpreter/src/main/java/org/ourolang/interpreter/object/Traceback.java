// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.nodes.Node;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;

/**
 * One entry of a traceback: a frame that an exception left, and the entries further in. Most are never looked at, so what
 * they show is worked out when it is asked for.
 */
public final class Traceback implements Typed, TruffleObject {
    private final Code code;
    private final OuroDict globals;
    private final Node place;
    private final int line;
    private final boolean isMadeByScript;
    private FrameRecord frame;
    private Traceback next;

    /**
     * The entry of a frame that an exception leaves or is caught in.
     *
     * @param globals null when unknown
     * @param place the failing expression; null for the function's definition
     * @param next the entry one call further in; null for none
     */
    public Traceback(Code code, OuroDict globals, Node place, Traceback next) {
        this.code = code;
        this.globals = globals;
        this.place = place;
        this.line = 0;
        this.isMadeByScript = false;
        this.next = next;
    }

    /**
     * The entry that a script makes.
     *
     * @param line from 1
     * @param next the entry one call further in; null for none
     */
    public Traceback(FrameRecord frame, int line, Traceback next) {
        this.code = frame.code();
        this.globals = frame.globals();
        this.frame = frame;
        this.place = null;
        this.line = line;
        this.isMadeByScript = true;
        this.next = next;
    }

    /**
     * The entry of a frame of the reference's library, of which nothing but the place is known.
     *
     * @param file as shown
     * @param line from 1
     * @param next the entry one call further in; null for none
     */
    public static Traceback ofLibrary(String file, int line, String function, Traceback next) {
        Code code = Code.builder(function).source(new SourceText(file, "", false)).build();
        return new Traceback(new FrameRecord(code, null, line), line, next);
    }

    @Override
    public OuroClass type() {
        return BuiltinTypes.TRACEBACK;
    }

    public FrameRecord frame() {
        if (frame == null) {
            frame = new FrameRecord(code, globals, span());
        }
        return frame;
    }

    /** Sets what {@code f_locals} of the frame shows. */
    public void keepLocals(Object locals) {
        if (!isMadeByScript) {
            frame = new FrameRecord(code, globals, span(), locals);
        }
    }

    /** Whether the entry is of a call of {@code other}. */
    public boolean isOf(Code other) {
        return code == other;
    }

    public int line() {
        return line == 0 ? frame().line() : line;
    }

    /** The failing expression's text; null when unknown. */
    public Span span() {
        if (isMadeByScript) {
            return null;
        }
        Span span = place != null && place.getRootNode() instanceof Places places ? places.spanAround(place) : null;
        return span != null ? span : code.definitionSpan();
    }

    public Traceback next() {
        return next;
    }

    public void setNext(Traceback newNext) {
        next = newNext;
    }
}
