// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.interop;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.api.utilities.TriState;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;

/** A guest value as hosts see it: what it is, its class and where it was written. */
@ExportLibrary(InteropLibrary.class)
abstract class ValueView extends Owned {
    final Object value;

    ValueView(Object value) {
        this.value = value;
    }

    @Override
    @TruffleBoundary
    String text(boolean allowSideEffects) {
        if (allowSideEffects || !(value instanceof OuroInstance)) {
            try {
                return Representation.repr(value);
            } catch (OuroError failing) {
                return "<" + Types.name(value) + " object whose repr fails>";
            }
        }
        return "<" + Types.name(value) + " object>";
    }

    @ExportMessage
    TriState isIdenticalOrUndefined(Object other) {
        if (!(other instanceof GuestView view) || !hasIdentityOfItsOwn()) {
            return TriState.UNDEFINED;
        }
        return TriState.valueOf(view.value == value);
    }

    private boolean hasIdentityOfItsOwn() {
        return !ViewNumbers.isNumber(value) && !(value instanceof String) && !(value instanceof Boolean);
    }

    @ExportMessage
    int identityHashCode() throws UnsupportedMessageException {
        if (!hasIdentityOfItsOwn()) {
            throw UnsupportedMessageException.create();
        }
        return System.identityHashCode(value);
    }

    @ExportMessage
    boolean hasMetaObject() {
        return true;
    }

    @ExportMessage
    Object getMetaObject() {
        return new GuestView(Types.of(value));
    }

    @ExportMessage
    boolean isMetaObject() {
        return value instanceof OuroClass;
    }

    @ExportMessage
    @TruffleBoundary
    Object getMetaQualifiedName() throws UnsupportedMessageException {
        OuroClass type = asClass();
        return type.module() instanceof String module && !module.equals("builtins")
                ? module + "." + type.qualifiedName()
                : type.qualifiedName();
    }

    @ExportMessage
    Object getMetaSimpleName() throws UnsupportedMessageException {
        return asClass().name();
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMetaInstance(Object instance) throws UnsupportedMessageException {
        OuroClass type = asClass();
        return Types.of(Boundary.adopt(instance)).isSubclassOf(type);
    }

    @ExportMessage
    boolean hasMetaParents() {
        return value instanceof OuroClass type && type.bases().length > 0;
    }

    @ExportMessage
    Object getMetaParents() throws UnsupportedMessageException {
        if (!hasMetaParents()) {
            throw UnsupportedMessageException.create();
        }
        return new Elements(Boundary.exportAll(asClass().bases()));
    }

    private OuroClass asClass() throws UnsupportedMessageException {
        if (value instanceof OuroClass type) {
            return type;
        }
        throw UnsupportedMessageException.create();
    }

    @ExportMessage
    @TruffleBoundary
    boolean hasSourceLocation() {
        return location() != null;
    }

    @ExportMessage
    @TruffleBoundary
    SourceSection getSourceLocation() throws UnsupportedMessageException {
        SourceSection found = location();
        if (found == null) {
            throw UnsupportedMessageException.create();
        }
        return found;
    }

    private SourceSection location() {
        if (value instanceof OuroFunction function) {
            return TraceElement.section(function.code());
        }
        return value instanceof OuroException exception ? TraceElement.origin(exception) : null;
    }
}
