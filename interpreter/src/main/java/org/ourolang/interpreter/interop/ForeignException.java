// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.interop;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroTuple;

/** An exception of a host or another language, as a script can catch it; the script sees its message alone. */
public final class ForeignException extends OuroException {
    /** The class of such exceptions in scripts. */
    public static final OuroClass TYPE =
            OuroClass.builtin("polyglot", "ForeignError", new OuroClass[] {ExceptionTypes.RUNTIME_ERROR},
                    OuroClass.HAS_DICTIONARY);

    private final AbstractTruffleException original;

    ForeignException(AbstractTruffleException original) {
        super(TYPE, OuroTuple.of(message(original)));
        this.original = original;
    }

    /** What was thrown; the host's own exception behind it is for the host alone. */
    public AbstractTruffleException original() {
        return original;
    }

    private static String message(AbstractTruffleException exception) {
        try {
            if (Boundary.INTEROP.hasExceptionMessage(exception)) {
                return Boundary.INTEROP.asString(Boundary.INTEROP.getExceptionMessage(exception));
            }
        } catch (UnsupportedMessageException none) {
            // An exception without a message has none for scripts either.
        }
        return "the host failed";
    }

    /** Whether no script may catch it: an interrupt or the end of the context. */
    static boolean endsGuestCode(AbstractTruffleException exception) {
        try {
            ExceptionType type = Boundary.INTEROP.getExceptionType(exception);
            return type == ExceptionType.INTERRUPT || type == ExceptionType.EXIT;
        } catch (UnsupportedMessageException unknown) {
            return true;
        }
    }
}
