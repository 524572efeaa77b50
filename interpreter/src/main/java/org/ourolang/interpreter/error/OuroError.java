// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.error;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.Node;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroException;

/** Carries a guest exception across Java frames; without a Java stack trace. */
public final class OuroError extends AbstractTruffleException {
    private static final long serialVersionUID = 1L;

    private final transient OuroException exception;
    private transient Object place;

    public OuroError(OuroException exception) {
        this.exception = exception;
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

    @Override
    public String getMessage() {
        return exception.type().name() + ExceptionText.plainMessage(exception);
    }
}
