// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.interop;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportMessage;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Keywords;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Representation;

/** A guest value as hosts, other languages and tools see it. Two views of one object are identical. */
@ExportLibrary(InteropLibrary.class)
final class GuestView extends ContainerView {
    static final GuestView NONE = new GuestView(None.NONE);

    GuestView(Object value) {
        super(value);
    }

    // Calls

    @ExportMessage
    @TruffleBoundary
    boolean isExecutable() {
        return Calls.isCallable(value);
    }

    @ExportMessage
    @TruffleBoundary
    Object execute(Object[] arguments) throws UnsupportedMessageException, ArityException {
        if (!isExecutable()) {
            throw UnsupportedMessageException.create();
        }
        return Boundary.run(() -> Boundary.export(Calls.call(value, Boundary.adoptAll(arguments), Keywords.NONE)));
    }

    @ExportMessage
    boolean isInstantiable() {
        return value instanceof OuroClass;
    }

    @ExportMessage
    Object instantiate(Object[] arguments) throws UnsupportedMessageException, ArityException {
        if (!isInstantiable()) {
            throw UnsupportedMessageException.create();
        }
        return execute(arguments);
    }

    @ExportMessage
    boolean hasExecutableName() {
        return value instanceof OuroFunction;
    }

    @ExportMessage
    Object getExecutableName() throws UnsupportedMessageException {
        if (value instanceof OuroFunction function) {
            return function.name();
        }
        throw UnsupportedMessageException.create();
    }

    // Members

    @ExportMessage
    boolean hasMembers() {
        return value != None.NONE;
    }

    @ExportMessage
    Object getMembers(boolean includeInternal) throws UnsupportedMessageException {
        if (!hasMembers()) {
            throw UnsupportedMessageException.create();
        }
        return ViewMembers.names(value, includeInternal);
    }

    @ExportMessage
    boolean isMemberReadable(String name) {
        return hasMembers() && ViewMembers.isReadable(value, name);
    }

    @ExportMessage
    Object readMember(String name) throws UnsupportedMessageException, UnknownIdentifierException {
        if (!hasMembers()) {
            throw UnsupportedMessageException.create();
        }
        return ViewMembers.read(value, name);
    }

    @ExportMessage
    boolean isMemberInternal(String name) {
        return hasMembers() && ViewMembers.isInternal(name) && ViewMembers.isReadable(value, name);
    }

    @ExportMessage
    boolean hasMemberReadSideEffects(String name) {
        return hasMembers() && ViewMembers.hasReadSideEffects(value, name) && ViewMembers.isReadable(value, name);
    }

    @ExportMessage
    boolean isMemberModifiable(String name) {
        return hasMembers() && ViewMembers.isModifiable(value, name);
    }

    @ExportMessage
    boolean isMemberInsertable(String name) {
        return hasMembers() && ViewMembers.isInsertable(value, name);
    }

    @ExportMessage
    void writeMember(String name, Object written) throws UnsupportedMessageException {
        ViewMembers.write(value, name, written);
    }

    @ExportMessage
    boolean isMemberRemovable(String name) {
        return ViewMembers.isRemovable(value, name);
    }

    @ExportMessage
    void removeMember(String name) throws UnsupportedMessageException, UnknownIdentifierException {
        ViewMembers.remove(value, name);
    }

    @ExportMessage
    boolean isMemberInvocable(String name) {
        return hasMembers() && ViewMembers.isInvocable(value, name);
    }

    @ExportMessage
    @TruffleBoundary
    Object invokeMember(String name, Object[] arguments)
            throws UnsupportedMessageException, UnknownIdentifierException {
        if (!hasMembers()) {
            throw UnsupportedMessageException.create();
        }
        if (!ViewMembers.isReadable(value, name)) {
            throw UnknownIdentifierException.create(name);
        }
        if (!ViewMembers.isInvocable(value, name)) {
            throw UnsupportedMessageException.create();
        }
        return Boundary
                .run(() -> Boundary.export(Calls.method(value, name, Boundary.adoptAll(arguments), Keywords.NONE)));
    }

    // Exceptions

    @ExportMessage
    boolean isException() {
        return value instanceof OuroException;
    }

    private OuroException asException() throws UnsupportedMessageException {
        if (value instanceof OuroException exception) {
            return exception;
        }
        throw UnsupportedMessageException.create();
    }

    @ExportMessage
    @TruffleBoundary
    RuntimeException throwException() throws UnsupportedMessageException {
        throw Boundary.leaving(new OuroError(asException()));
    }

    @ExportMessage
    @TruffleBoundary
    ExceptionType getExceptionType() throws UnsupportedMessageException {
        OuroClass type = asException().type();
        if (type.isSubclassOf(ExceptionTypes.SYSTEM_EXIT)) {
            return ExceptionType.EXIT;
        }
        if (type.isSubclassOf(ExceptionTypes.KEYBOARD_INTERRUPT)) {
            return ExceptionType.INTERRUPT;
        }
        return type.isSubclassOf(ExceptionTypes.SYNTAX_ERROR) ? ExceptionType.PARSE_ERROR : ExceptionType.RUNTIME_ERROR;
    }

    @ExportMessage
    @TruffleBoundary
    int getExceptionExitStatus() throws UnsupportedMessageException {
        OuroException exception = asException();
        if (!exception.type().isSubclassOf(ExceptionTypes.SYSTEM_EXIT)) {
            throw UnsupportedMessageException.create();
        }
        if (exception.args().size() == 0 || exception.args().get(0) == None.NONE) {
            return 0;
        }
        return exception.args().get(0) instanceof Long status ? (int) (status & 0xff) : 1;
    }

    @ExportMessage
    boolean isExceptionIncompleteSource() throws UnsupportedMessageException {
        asException();
        return false;
    }

    @ExportMessage
    @TruffleBoundary
    boolean hasExceptionCause() {
        return cause() != null;
    }

    @ExportMessage
    @TruffleBoundary
    Object getExceptionCause() throws UnsupportedMessageException {
        Object found = cause();
        if (found == null) {
            throw UnsupportedMessageException.create();
        }
        return found;
    }

    private Object cause() {
        if (value instanceof ForeignException foreign) {
            return foreign.original();
        }
        return value instanceof OuroException exception && exception.cause() != null
                ? new GuestView(exception.cause())
                : null;
    }

    @ExportMessage
    boolean hasExceptionMessage() {
        return value instanceof OuroException;
    }

    @ExportMessage
    @TruffleBoundary
    Object getExceptionMessage() throws UnsupportedMessageException {
        return message(asException());
    }

    /** {@code Type: text}, as the last line of a traceback. */
    @TruffleBoundary
    static String message(OuroException exception) {
        String text;
        try {
            text = Representation.str(exception);
        } catch (OuroError failing) {
            text = "<exception str() failed>";
        }
        return text.isEmpty() ? exception.type().name() : exception.type().name() + ": " + text;
    }

    @ExportMessage
    boolean hasExceptionStackTrace() {
        return value instanceof OuroException;
    }

    @ExportMessage
    Object getExceptionStackTrace() throws UnsupportedMessageException {
        return TraceElement.of(asException());
    }
}
