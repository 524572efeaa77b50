// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.protocol.Attributes;

/** The exceptions of the library. */
final class Errs {
    static final OuroClass CANCELLED = OuroClass.builtin(
            "asyncio.exceptions", "CancelledError", ExceptionTypes.BASE_EXCEPTION, OuroClass.HAS_DICTIONARY, false);
    static final OuroClass INVALID_STATE = OuroClass.builtin(
            "asyncio.exceptions", "InvalidStateError", ExceptionTypes.EXCEPTION, OuroClass.HAS_DICTIONARY, false);
    static final OuroClass BROKEN_BARRIER = OuroClass.builtin(
            "asyncio.exceptions", "BrokenBarrierError", ExceptionTypes.RUNTIME_ERROR, OuroClass.HAS_DICTIONARY, false);
    static final OuroClass INCOMPLETE_READ = OuroClass.builtin(
            "asyncio.exceptions", "IncompleteReadError", ExceptionTypes.EOF_ERROR,
            OuroClass.HAS_DICTIONARY | OuroClass.WRITTEN, false)
            .setInstaller(StreamErrors::installIncompleteRead);
    static final OuroClass LIMIT_OVERRUN = OuroClass.builtin(
            "asyncio.exceptions", "LimitOverrunError", ExceptionTypes.EXCEPTION,
            OuroClass.HAS_DICTIONARY | OuroClass.WRITTEN, false)
            .setInstaller(StreamErrors::installLimitOverrun);
    static final OuroClass SENDFILE_NOT_AVAILABLE = OuroClass.builtin(
            "asyncio.exceptions",
            "SendfileNotAvailableError",
            ExceptionTypes.RUNTIME_ERROR,
            OuroClass.HAS_DICTIONARY,
            false);
    static final OuroClass QUEUE_EMPTY = OuroClass.builtin(
            "asyncio.queues", "QueueEmpty", ExceptionTypes.EXCEPTION, OuroClass.HAS_DICTIONARY, false);
    static final OuroClass QUEUE_FULL = OuroClass.builtin(
            "asyncio.queues", "QueueFull", ExceptionTypes.EXCEPTION, OuroClass.HAS_DICTIONARY, false);
    static final OuroClass QUEUE_SHUT_DOWN = OuroClass.builtin(
            "asyncio.queues", "QueueShutDown", ExceptionTypes.EXCEPTION, OuroClass.HAS_DICTIONARY, false);

    private Errs() {}

    static OuroError invalidState(String text) {
        return Errors.error(INVALID_STATE, text);
    }

    /** @param message None for no argument at all */
    static OuroException cancelled(Object message) {
        return message == null || message == None.NONE
                ? Errors.make(CANCELLED)
                : Errors.make(CANCELLED, message);
    }

    static boolean isCancelled(OuroException exception) {
        return exception.type().isSubclassOf(CANCELLED);
    }

    /** Whether the exception goes through the loop to whoever runs it: KeyboardInterrupt and SystemExit. */
    static boolean endsLoop(OuroException exception) {
        OuroClass type = exception.type();
        return type.isSubclassOf(ExceptionTypes.KEYBOARD_INTERRUPT) || type.isSubclassOf(ExceptionTypes.SYSTEM_EXIT);
    }

    static boolean endsLoop(OuroError error) {
        return endsLoop(error.exception());
    }

    /** A cancellation or a wrong state in the words of threads becomes one in those of asyncio. */
    static OuroException ofAsyncio(Object exception) {
        OuroException error = (OuroException) exception;
        Object threads = OuroContext.get().modules().getString("concurrent.futures");
        if (threads == null) {
            return error;
        }
        for (OuroClass type : new OuroClass[] {CANCELLED, INVALID_STATE}) {
            if (error.type() == Attributes.getOrNull(threads, type.name())) {
                OuroException own = Errors.make(type, error.args().toArray());
                own.setTraceback(error.traceback());
                return own;
            }
        }
        return error;
    }
}
