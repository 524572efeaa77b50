// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.error;

import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroClass;

/** The builtin exception classes, shared by the whole JVM. */
public final class ExceptionTypes {
    public static final OuroClass BASE_EXCEPTION = type("BaseException", BuiltinTypes.OBJECT, true);
    public static final OuroClass BASE_EXCEPTION_GROUP = type("BaseExceptionGroup", BASE_EXCEPTION, true);
    public static final OuroClass EXCEPTION = type("Exception", BASE_EXCEPTION, false);
    public static final OuroClass GENERATOR_EXIT = type("GeneratorExit", BASE_EXCEPTION, false);
    public static final OuroClass KEYBOARD_INTERRUPT = type("KeyboardInterrupt", BASE_EXCEPTION, false);
    public static final OuroClass SYSTEM_EXIT = type("SystemExit", BASE_EXCEPTION, true);
    public static final OuroClass EXCEPTION_GROUP =
            OuroClass.builtin("builtins", "ExceptionGroup", new OuroClass[] {BASE_EXCEPTION_GROUP, EXCEPTION},
                    OuroClass.HAS_DICTIONARY);
    public static final OuroClass ARITHMETIC_ERROR = type("ArithmeticError", EXCEPTION, false);
    public static final OuroClass FLOATING_POINT_ERROR = type("FloatingPointError", ARITHMETIC_ERROR, false);
    public static final OuroClass OVERFLOW_ERROR = type("OverflowError", ARITHMETIC_ERROR, false);
    public static final OuroClass ZERO_DIVISION_ERROR = type("ZeroDivisionError", ARITHMETIC_ERROR, false);
    public static final OuroClass ASSERTION_ERROR = type("AssertionError", EXCEPTION, false);
    public static final OuroClass ATTRIBUTE_ERROR = type("AttributeError", EXCEPTION, true);
    public static final OuroClass BUFFER_ERROR = type("BufferError", EXCEPTION, false);
    public static final OuroClass EOF_ERROR = type("EOFError", EXCEPTION, false);
    public static final OuroClass IMPORT_ERROR = type("ImportError", EXCEPTION, true);
    public static final OuroClass MODULE_NOT_FOUND_ERROR = type("ModuleNotFoundError", IMPORT_ERROR, false);
    public static final OuroClass LOOKUP_ERROR = type("LookupError", EXCEPTION, false);
    public static final OuroClass INDEX_ERROR = type("IndexError", LOOKUP_ERROR, false);
    public static final OuroClass KEY_ERROR = type("KeyError", LOOKUP_ERROR, false);
    public static final OuroClass MEMORY_ERROR = type("MemoryError", EXCEPTION, true);
    public static final OuroClass NAME_ERROR = type("NameError", EXCEPTION, true);
    public static final OuroClass UNBOUND_LOCAL_ERROR = type("UnboundLocalError", NAME_ERROR, false);
    public static final OuroClass OS_ERROR = type("OSError", EXCEPTION, true);
    public static final OuroClass BLOCKING_IO_ERROR = type("BlockingIOError", OS_ERROR, false);
    public static final OuroClass CHILD_PROCESS_ERROR = type("ChildProcessError", OS_ERROR, false);
    public static final OuroClass CONNECTION_ERROR = type("ConnectionError", OS_ERROR, false);
    public static final OuroClass BROKEN_PIPE_ERROR = type("BrokenPipeError", CONNECTION_ERROR, false);
    public static final OuroClass CONNECTION_ABORTED_ERROR = type("ConnectionAbortedError", CONNECTION_ERROR, false);
    public static final OuroClass CONNECTION_REFUSED_ERROR = type("ConnectionRefusedError", CONNECTION_ERROR, false);
    public static final OuroClass CONNECTION_RESET_ERROR = type("ConnectionResetError", CONNECTION_ERROR, false);
    public static final OuroClass FILE_EXISTS_ERROR = type("FileExistsError", OS_ERROR, false);
    public static final OuroClass FILE_NOT_FOUND_ERROR = type("FileNotFoundError", OS_ERROR, false);
    public static final OuroClass INTERRUPTED_ERROR = type("InterruptedError", OS_ERROR, false);
    public static final OuroClass IS_A_DIRECTORY_ERROR = type("IsADirectoryError", OS_ERROR, false);
    public static final OuroClass NOT_A_DIRECTORY_ERROR = type("NotADirectoryError", OS_ERROR, false);
    public static final OuroClass PERMISSION_ERROR = type("PermissionError", OS_ERROR, false);
    public static final OuroClass PROCESS_LOOKUP_ERROR = type("ProcessLookupError", OS_ERROR, false);
    public static final OuroClass TIMEOUT_ERROR = type("TimeoutError", OS_ERROR, false);
    public static final OuroClass REFERENCE_ERROR = type("ReferenceError", EXCEPTION, false);
    public static final OuroClass RUNTIME_ERROR = type("RuntimeError", EXCEPTION, false);
    public static final OuroClass NOT_IMPLEMENTED_ERROR = type("NotImplementedError", RUNTIME_ERROR, false);
    public static final OuroClass PYTHON_FINALIZATION_ERROR = type("PythonFinalizationError", RUNTIME_ERROR, false);
    public static final OuroClass RECURSION_ERROR = type("RecursionError", RUNTIME_ERROR, false);
    public static final OuroClass STOP_ASYNC_ITERATION = type("StopAsyncIteration", EXCEPTION, false);
    public static final OuroClass STOP_ITERATION = type("StopIteration", EXCEPTION, true);
    public static final OuroClass SYNTAX_ERROR = type("SyntaxError", EXCEPTION, true);
    public static final OuroClass INDENTATION_ERROR = type("IndentationError", SYNTAX_ERROR, false);
    public static final OuroClass TAB_ERROR = type("TabError", INDENTATION_ERROR, false);
    public static final OuroClass INCOMPLETE_INPUT_ERROR = type("_IncompleteInputError", SYNTAX_ERROR, false);
    public static final OuroClass SYSTEM_ERROR = type("SystemError", EXCEPTION, false);
    public static final OuroClass TYPE_ERROR = type("TypeError", EXCEPTION, false);
    public static final OuroClass VALUE_ERROR = type("ValueError", EXCEPTION, false);
    public static final OuroClass UNICODE_ERROR = type("UnicodeError", VALUE_ERROR, false);
    public static final OuroClass UNICODE_DECODE_ERROR = type("UnicodeDecodeError", UNICODE_ERROR, true);
    public static final OuroClass UNICODE_ENCODE_ERROR = type("UnicodeEncodeError", UNICODE_ERROR, true);
    public static final OuroClass UNICODE_TRANSLATE_ERROR = type("UnicodeTranslateError", UNICODE_ERROR, true);
    public static final OuroClass WARNING = type("Warning", EXCEPTION, false);
    public static final OuroClass BYTES_WARNING = type("BytesWarning", WARNING, false);
    public static final OuroClass DEPRECATION_WARNING = type("DeprecationWarning", WARNING, false);
    public static final OuroClass ENCODING_WARNING = type("EncodingWarning", WARNING, false);
    public static final OuroClass FUTURE_WARNING = type("FutureWarning", WARNING, false);
    public static final OuroClass IMPORT_WARNING = type("ImportWarning", WARNING, false);
    public static final OuroClass PENDING_DEPRECATION_WARNING = type("PendingDeprecationWarning", WARNING, false);
    public static final OuroClass RESOURCE_WARNING = type("ResourceWarning", WARNING, false);
    public static final OuroClass RUNTIME_WARNING = type("RuntimeWarning", WARNING, false);
    public static final OuroClass SYNTAX_WARNING = type("SyntaxWarning", WARNING, false);
    public static final OuroClass UNICODE_WARNING = type("UnicodeWarning", WARNING, false);
    public static final OuroClass USER_WARNING = type("UserWarning", WARNING, false);

    private static final OuroClass[] ALL = {
            BASE_EXCEPTION, BASE_EXCEPTION_GROUP, EXCEPTION, GENERATOR_EXIT, KEYBOARD_INTERRUPT, SYSTEM_EXIT,
            EXCEPTION_GROUP, ARITHMETIC_ERROR, FLOATING_POINT_ERROR, OVERFLOW_ERROR, ZERO_DIVISION_ERROR,
            ASSERTION_ERROR,
            ATTRIBUTE_ERROR, BUFFER_ERROR, EOF_ERROR, IMPORT_ERROR, MODULE_NOT_FOUND_ERROR, LOOKUP_ERROR, INDEX_ERROR,
            KEY_ERROR, MEMORY_ERROR, NAME_ERROR, UNBOUND_LOCAL_ERROR, OS_ERROR, BLOCKING_IO_ERROR, CHILD_PROCESS_ERROR,
            CONNECTION_ERROR, BROKEN_PIPE_ERROR, CONNECTION_ABORTED_ERROR, CONNECTION_REFUSED_ERROR,
            CONNECTION_RESET_ERROR, FILE_EXISTS_ERROR, FILE_NOT_FOUND_ERROR, INTERRUPTED_ERROR, IS_A_DIRECTORY_ERROR,
            NOT_A_DIRECTORY_ERROR, PERMISSION_ERROR, PROCESS_LOOKUP_ERROR, TIMEOUT_ERROR, REFERENCE_ERROR,
            RUNTIME_ERROR,
            NOT_IMPLEMENTED_ERROR, PYTHON_FINALIZATION_ERROR, RECURSION_ERROR, STOP_ASYNC_ITERATION, STOP_ITERATION,
            SYNTAX_ERROR, INDENTATION_ERROR, TAB_ERROR, INCOMPLETE_INPUT_ERROR, SYSTEM_ERROR, TYPE_ERROR, VALUE_ERROR,
            UNICODE_ERROR,
            UNICODE_DECODE_ERROR, UNICODE_ENCODE_ERROR, UNICODE_TRANSLATE_ERROR, WARNING, BYTES_WARNING,
            DEPRECATION_WARNING, ENCODING_WARNING, FUTURE_WARNING, IMPORT_WARNING, PENDING_DEPRECATION_WARNING,
            RESOURCE_WARNING, RUNTIME_WARNING, SYNTAX_WARNING, UNICODE_WARNING, USER_WARNING
    };

    private ExceptionTypes() {}

    /** Every builtin exception class, bases before subclasses. */
    public static OuroClass[] all() {
        return ALL.clone();
    }

    private static OuroClass type(String name, OuroClass base, boolean ownLayout) {
        return OuroClass.builtin("builtins", name, base, OuroClass.HAS_DICTIONARY, ownLayout);
    }
}
