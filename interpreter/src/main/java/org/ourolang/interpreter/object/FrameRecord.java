// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.interop.TruffleObject;

/** What remains visible of a frame: its code, its globals and the line it stood at. */
public final class FrameRecord implements Typed, TruffleObject {
    private final Code code;
    private final OuroDict globals;
    private final int line;
    private final Object locals;

    public FrameRecord(Code code, OuroDict globals, int line) {
        this(code, globals, line, null);
    }

    /** @param locals what {@code f_locals} shows; null when unknown */
    public FrameRecord(Code code, OuroDict globals, int line, Object locals) {
        this.locals = locals;
        this.code = code;
        this.globals = globals;
        this.line = line;
    }

    @Override
    public OuroClass type() {
        return BuiltinTypes.FRAME;
    }

    public Code code() {
        return code;
    }

    /** Null when unknown. */
    public OuroDict globals() {
        return globals;
    }

    /** What {@code f_locals} shows; null when unknown. */
    public Object locals() {
        return locals;
    }

    public int line() {
        return line;
    }
}
