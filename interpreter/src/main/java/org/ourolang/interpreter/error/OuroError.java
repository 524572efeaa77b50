// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.error;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.Traceback;

/** Carries a guest exception across Java frames; without a Java stack trace. */
public final class OuroError extends AbstractTruffleException {
    private static final long serialVersionUID = 1L;

    /** While it holds, Truffle need not note the calls that an error leaves: guests and hosts see its traceback. */
    private static final Assumption UNSEEN = Truffle.getRuntime().createAssumption("no tool looks at stacks of errors");

    private final transient OuroException exception;
    private transient Object place;
    private transient boolean recorded;
    private transient boolean settled;

    public OuroError(OuroException exception) {
        super(null, null, UNSEEN.isValid() ? 0 : UNLIMITED_STACK_TRACE, null);
        this.exception = exception;
    }

    /** From now on, errors know the calls that they leave, for tools. */
    public static void showStacks() {
        UNSEEN.invalidate();
    }

    public OuroException exception() {
        return exception;
    }

    /** Whether the guest exception is an instance of {@code type}. */
    public boolean is(OuroClass type) {
        return exception.type().isSubclassOf(type);
    }

    /** Where in the present frame the exception passed first: a Node or a Span; null when nobody saw it yet. */
    public Object place() {
        return place;
    }

    /** Notes the first place seen in a frame; later ones are ignored until the frame is left. */
    public OuroError at(Node node) {
        if (place == null) {
            place = node;
        }
        return this;
    }

    /** As {@link #at}, for whatever the function root understands; null when the frame is left. */
    public void setPlace(Object newPlace) {
        place = newPlace;
    }

    /** As {@link #at}. */
    public void locate(Node node) {
        at(node);
    }

    /** Where in the source the present frame failed; -1 when that is not known. */
    public int offset() {
        SourceSection section = place instanceof Node node ? node.getEncapsulatingSourceSection() : null;
        return section == null ? -1 : section.getCharIndex();
    }

    /** Whether the present frame has its traceback entry already. */
    public boolean isRecorded() {
        return recorded;
    }

    public void setRecorded(boolean value) {
        recorded = value;
    }

    /** The implicit context needs no more setting: the exception is raised again. */
    public void markSettled() {
        settled = true;
    }

    /** Sets the implicit context, once: the exception that was handled when this one was raised. */
    public void settleContext(OuroException handled) {
        if (!settled) {
            settled = true;
            if (handled != null) {
                setContext(handled);
            }
        }
    }

    /** Adds the entry of a frame that the exception leaves or is caught in, unless the frame has one already. */
    public void record(OuroFunction function) {
        Object seen = place;
        place = null;
        if (!recorded) {
            Node node = seen instanceof Node located ? located : null;
            exception.setTraceback(
                    new Traceback(function.code(), function.globals(), node, exception.traceback()));
        }
    }

    /** Adds the entry of code that never ran. */
    public void addTraceback(Code code) {
        exception.setTraceback(new Traceback(code, null, null, exception.traceback()));
    }

    @TruffleBoundary
    private void setContext(OuroException handled) {
        Errors.setContext(exception, handled);
    }

    @Override
    public String getMessage() {
        return exception.type().name() + ExceptionText.plainMessage(exception);
    }
}
