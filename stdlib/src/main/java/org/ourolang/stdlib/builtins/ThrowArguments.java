// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Traceback;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.support.Warnings;

/** The arguments of {@code throw(type, value, traceback)}. */
final class ThrowArguments {
    private ThrowArguments() {}

    /**
     * The exception that the arguments stand for.
     *
     * @param method for the warning about several arguments
     * @param givenValue null for none
     * @param givenTraceback null for none
     * @throws OuroError TypeError for what is no exception
     */
    static OuroException exception(String method, Object type, Object givenValue, Object givenTraceback) {
        if (givenValue != null || givenTraceback != null) {
            Warnings.deprecated("the (type, exc, tb) signature of " + method
                    + "() is deprecated, use the single-arg signature instead.");
        }
        Object value = givenValue == null ? None.NONE : givenValue;
        Object traceback = givenTraceback == null ? None.NONE : givenTraceback;
        if (traceback != None.NONE && !(traceback instanceof Traceback)) {
            throw Errors.typeError("throw() third argument must be a traceback object");
        }
        OuroException exception = exception(type, value);
        if (traceback instanceof Traceback given) {
            exception.setTraceback(given);
        }
        return exception;
    }

    private static OuroException exception(Object type, Object value) {
        if (type instanceof OuroException exception) {
            if (value != None.NONE) {
                throw Errors.typeError("instance exception may not have a separate value");
            }
            return exception;
        }
        if (!(type instanceof OuroClass cls) || !cls.isSubclassOf(ExceptionTypes.BASE_EXCEPTION)) {
            throw Errors.typeError(
                    "exceptions must be classes or instances deriving from BaseException, not %s", Types.name(type));
        }
        if (value instanceof OuroException exception && exception.type().isSubclassOf(cls)) {
            return exception;
        }
        try {
            Object made = make(cls, value);
            if (made instanceof OuroException exception) {
                return exception;
            }
            throw Errors.typeError(
                    "calling %s should have returned an instance of BaseException, not %s", cls, Types.name(made));
        } catch (OuroError error) {
            return error.exception();
        }
    }

    private static Object make(OuroClass cls, Object value) {
        if (value == None.NONE) {
            return Calls.call(cls);
        }
        return value instanceof OuroTuple args ? Calls.call(cls, args.toArray()) : Calls.call(cls, value);
    }
}
