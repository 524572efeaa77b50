// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** A guest exception value; what carries it across Java is {@code error.OuroError}. */
public class OuroException extends OuroObject {
    private OuroTuple args;
    private OuroException cause;
    private OuroException context;
    private boolean suppressContext;
    private Traceback traceback;
    private OuroDict fields;

    public OuroException(OuroClass type, OuroTuple args) {
        super(type);
        this.args = args;
    }

    public OuroTuple args() {
        return args;
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
