// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A guest exception value; what carries it across Java is {@code error.OuroError}. */
public class OuroException extends OuroObject {
    /** A tuple; or the only argument's text, not made yet. */
    private Object args;
    private OuroException cause;
    private OuroException context;
    private boolean suppressContext;
    private Traceback traceback;
    private OuroDict fields;
    private List<Droppable> held;

    public OuroException(OuroClass type, OuroTuple args) {
        super(type);
        this.args = args;
    }

    /** With one argument, a text that is made when the arguments are asked for. */
    public OuroException(OuroClass type, Supplier<String> text) {
        super(type);
        this.args = text;
    }

    /** Keeps what the frames that it leaves have alone, as its traceback does. */
    public void hold(Droppable value) {
        if (held == null) {
            held = new ArrayList<>(1);
        }
        held.add(value);
    }

    /** Whether it, or what it arose from, keeps something. */
    public boolean holds() {
        return held != null || context != null && contextHolds();
    }

    private boolean contextHolds() {
        int left = 100;
        for (OuroException each = context; each != null && left > 0; each = each.context, left--) {
            if (each.held != null) {
                return true;
            }
        }
        return false;
    }

    /** What it keeps, which it then keeps no longer; empty for nothing. */
    public List<Droppable> release() {
        List<Droppable> released = held == null ? List.of() : held;
        held = null;
        return released;
    }

    public OuroTuple args() {
        return args instanceof OuroTuple known ? known : makeArgs();
    }

    @TruffleBoundary
    private OuroTuple makeArgs() {
        OuroTuple made = OuroTuple.of(((Supplier<?>) args).get());
        args = made;
        return made;
    }

    public void setArgs(OuroTuple newArgs) {
        args = newArgs;
    }

    /** Null for None. */
    public OuroException cause() {
        return cause;
    }

    /** Sets the cause and suppresses the context, as {@code raise ... from} does; null for None. */
    public void setCause(OuroException newCause) {
        cause = newCause;
        suppressContext = true;
    }

    /** Null for None. */
    public OuroException context() {
        return context;
    }

    public void setContext(OuroException newContext) {
        context = newContext;
    }

    public boolean suppressContext() {
        return suppressContext;
    }

    public void setSuppressContext(boolean suppress) {
        suppressContext = suppress;
    }

    /** The outermost entry; null for None. */
    public Traceback traceback() {
        return traceback;
    }

    public void setTraceback(Traceback newTraceback) {
        traceback = newTraceback;
    }

    /** A member such as {@code errno} or {@code name} that is no entry of {@code __dict__}; null when unset. */
    public Object field(String name) {
        return fields == null ? null : fields.getString(name);
    }

    /** @param value null to unset */
    public void setField(String name, Object value) {
        if (fields == null) {
            fields = new OuroDict();
        }
        if (value == null) {
            fields.remove(name);
        } else {
            fields.put(name, value);
        }
    }
}
