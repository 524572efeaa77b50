// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.error;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroTuple;

/** Derives the members of exceptions, such as {@code errno} and {@code value}, from their arguments. */
public final class ExceptionFields {
    private static final String[] SYNTAX = {"filename", "lineno", "offset", "text", "end_lineno", "end_offset"};
    private static final String[] UNICODE = {"encoding", "object", "start", "end", "reason"};
    private static final String[] TRANSLATE = {"object", "start", "end", "reason"};

    /** A trait of classes none of whose members follow from the arguments; see {@link OuroClass#traits}. */
    private static final int WITHOUT_MEMBERS = 1 << 4;

    private ExceptionFields() {}

    /** Sets the members that follow from {@code args}, as the reference's {@code __init__} does. */
    public static void initialize(OuroException exception) {
        if ((exception.type().traits() & WITHOUT_MEMBERS) == 0) {
            setMembers(exception);
        }
    }

    @TruffleBoundary
    private static void setMembers(OuroException exception) {
        OuroClass type = exception.type();
        OuroTuple args = exception.args();
        if (type.isSubclassOf(ExceptionTypes.STOP_ITERATION)) {
            exception.setField("value", first(args));
        } else if (type.isSubclassOf(ExceptionTypes.SYSTEM_EXIT)) {
            exception.setField("code", args.size() > 1 ? args : first(args));
        } else if (type.isSubclassOf(ExceptionTypes.OS_ERROR)) {
            osError(exception, args);
        } else if (type.isSubclassOf(ExceptionTypes.IMPORT_ERROR)) {
            exception.setField("msg", args.size() == 1 ? args.get(0) : None.NONE);
        } else if (type.isSubclassOf(ExceptionTypes.SYNTAX_ERROR)) {
            syntaxError(exception, args);
        } else if (type.isSubclassOf(ExceptionTypes.UNICODE_TRANSLATE_ERROR)) {
            fill(exception, TRANSLATE, args);
        } else if (type.isSubclassOf(ExceptionTypes.UNICODE_DECODE_ERROR)
                || type.isSubclassOf(ExceptionTypes.UNICODE_ENCODE_ERROR)) {
            fill(exception, UNICODE, args);
        } else if (!type.isSubclassOf(ExceptionTypes.BASE_EXCEPTION_GROUP)) {
            type.addTraits(WITHOUT_MEMBERS);
        } else if (args.size() == 2) {
            exception.setField("message", args.get(0));
        }
    }

    private static Object first(OuroTuple args) {
        return args.size() == 0 ? None.NONE : args.get(0);
    }

    private static void fill(OuroException exception, String[] names, OuroTuple args) {
        for (int i = 0; i < names.length && i < args.size(); i++) {
            exception.setField(names[i], args.get(i));
        }
    }

    private static void osError(OuroException exception, OuroTuple args) {
        if (args.size() < 2 || args.size() > 5) {
            return;
        }
        exception.setField("errno", args.get(0));
        exception.setField("strerror", args.get(1));
        if (args.size() == 3 && exception.type() == ExceptionTypes.BLOCKING_IO_ERROR && args.get(2) instanceof Long) {
            exception.setField("characters_written", args.get(2));
        } else if (args.size() > 2 && args.get(2) != None.NONE) {
            exception.setField("filename", args.get(2));
            if (args.size() == 5 && args.get(4) != None.NONE) {
                exception.setField("filename2", args.get(4));
            }
            exception.setArgs(OuroTuple.of(args.get(0), args.get(1)));
        }
    }

    private static void syntaxError(OuroException exception, OuroTuple args) {
        exception.setField("msg", args.size() == 0 ? null : args.get(0));
        if (args.size() == 2 && args.get(1) instanceof OuroTuple details) {
            fill(exception, SYNTAX, details);
        }
    }

    /** The subclass of OSError that the reference makes for an error number; {@code OSError} itself for the others. */
    public static OuroClass osErrorType(long number) {
        return switch ((int) number) {
            case 11, 115, 114 -> ExceptionTypes.BLOCKING_IO_ERROR;
            case 32, 108 -> ExceptionTypes.BROKEN_PIPE_ERROR;
            case 10 -> ExceptionTypes.CHILD_PROCESS_ERROR;
            case 103 -> ExceptionTypes.CONNECTION_ABORTED_ERROR;
            case 111 -> ExceptionTypes.CONNECTION_REFUSED_ERROR;
            case 104 -> ExceptionTypes.CONNECTION_RESET_ERROR;
            case 17 -> ExceptionTypes.FILE_EXISTS_ERROR;
            case 2 -> ExceptionTypes.FILE_NOT_FOUND_ERROR;
            case 21 -> ExceptionTypes.IS_A_DIRECTORY_ERROR;
            case 20 -> ExceptionTypes.NOT_A_DIRECTORY_ERROR;
            case 4 -> ExceptionTypes.INTERRUPTED_ERROR;
            case 13, 1 -> ExceptionTypes.PERMISSION_ERROR;
            case 3 -> ExceptionTypes.PROCESS_LOOKUP_ERROR;
            case 110 -> ExceptionTypes.TIMEOUT_ERROR;
            default -> ExceptionTypes.OS_ERROR;
        };
    }
}
