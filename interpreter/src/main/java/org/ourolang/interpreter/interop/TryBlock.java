// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.instrumentation.StandardTags.TryBlockTag;
import org.ourolang.interpreter.error.OuroError;

/** Tells tools whether a {@code try} will catch an exception, as {@link TryBlockTag} asks. */
@ExportLibrary(InteropLibrary.class)
public final class TryBlock implements TruffleObject {
    private static final String CATCHES = "catches";

    private final Catcher catcher;

    public TryBlock(Catcher catcher) {
        this.catcher = catcher;
    }

    @ExportMessage
    boolean hasMembers() {
        return true;
    }

    @ExportMessage
    Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
        return new Elements(new Object[] {CATCHES});
    }

    /** Who reads the member gets what can be called as the member can be invoked: this object. */
    @ExportMessage
    boolean isMemberReadable(String name) {
        return name.equals(CATCHES);
    }

    @ExportMessage
    Object readMember(String name) throws UnknownIdentifierException {
        if (!name.equals(CATCHES)) {
            throw UnknownIdentifierException.create(name);
        }
        return this;
    }

    @ExportMessage
    boolean isExecutable() {
        return true;
    }

    @ExportMessage
    boolean isMemberInvocable(String name) {
        return name.equals(CATCHES);
    }

    @ExportMessage
    Object invokeMember(String name, Object[] arguments) throws UnknownIdentifierException, ArityException {
        if (!name.equals(CATCHES)) {
            throw UnknownIdentifierException.create(name);
        }
        return execute(arguments);
    }

    @ExportMessage
    @TruffleBoundary
    Object execute(Object[] arguments) throws ArityException {
        if (arguments.length != 1) {
            throw ArityException.create(1, 1, arguments.length);
        }
        return !(arguments[0] instanceof OuroError error) || catcher.mayCatch(error.exception());
    }
}
