// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.object.OuroDict;

/** Names with values, as hosts and tools read and write them. */
@ExportLibrary(InteropLibrary.class)
abstract class NameScope extends Owned {
    /** The value of a name here or in the scopes behind; null for none. */
    abstract Object find(String name);

    /** Gives a value to a name that has one, or to a new one. */
    abstract void set(String name, Object value);

    /** Whether new names may be given. */
    abstract boolean isOpen();

    /** Adds all names. */
    abstract void list(boolean includeInternal, List<Object> found);

    /** Adds names; a tool expects those of the scope behind at the end, shadowed or not. */
    static void add(OuroDict from, boolean includeInternal, List<Object> found) {
        for (Object key : from.keysToArray()) {
            if (key instanceof String name
                    && (includeInternal || !ViewMembers.isInternal(name))) {
                found.add(name);
            }
        }
    }

    @ExportMessage
    boolean isScope() {
        return true;
    }

    @ExportMessage
    boolean hasMembers() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object getMembers(boolean includeInternal) {
        List<Object> found = new ArrayList<>();
        list(includeInternal, found);
        return new Elements(found.toArray());
    }

    @ExportMessage(name = "isMemberReadable")
    @ExportMessage(name = "isMemberModifiable")
    @TruffleBoundary
    boolean hasName(String name) {
        return find(name) != null;
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberInsertable(String name) {
        return isOpen() && find(name) == null;
    }

    @ExportMessage
    @TruffleBoundary
    void writeMember(String name, Object value) throws UnknownIdentifierException {
        if (!isOpen() && find(name) == null) {
            throw UnknownIdentifierException.create(name);
        }
        set(name, Boundary.adopt(value));
    }

    @ExportMessage
    @TruffleBoundary
    Object readMember(String name) throws UnknownIdentifierException {
        Object found = find(name);
        if (found == null) {
            throw UnknownIdentifierException.create(name);
        }
        return Boundary.export(found);
    }
}
