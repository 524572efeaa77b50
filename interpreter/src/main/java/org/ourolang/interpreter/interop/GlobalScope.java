// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.context.OuroLanguage;
import org.ourolang.interpreter.object.OuroDict;

/** Global names, as a host reads and writes them: those of the main module, and behind them the builtins. */
@ExportLibrary(InteropLibrary.class)
final class GlobalScope implements TruffleObject {
    private final OuroDict names;
    private final OuroDict builtins;
    private final String title;

    /** @param builtins the names behind; null for none */
    GlobalScope(OuroDict names, OuroDict builtins, String title) {
        this.names = names;
        this.builtins = builtins;
        this.title = title;
    }

    @ExportMessage
    boolean isScope() {
        return true;
    }

    @ExportMessage
    boolean hasScopeParent() {
        return builtins != null;
    }

    @ExportMessage
    Object getScopeParent() throws UnsupportedMessageException {
        if (builtins == null) {
            throw UnsupportedMessageException.create();
        }
        return new GlobalScope(builtins, null, "builtins");
    }

    @ExportMessage
    boolean hasLanguage() {
        return true;
    }

    @ExportMessage
    Class<? extends TruffleLanguage<?>> getLanguage() {
        return OuroLanguage.class;
    }

    @ExportMessage
    Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return title;
    }

    @ExportMessage
    boolean hasMembers() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object getMembers(boolean includeInternal) {
        List<Object> found = new ArrayList<>();
        add(names, includeInternal, found);
        if (builtins != null) {
            add(builtins, includeInternal, found);
        }
        return new Elements(found.toArray());
    }

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
    @TruffleBoundary
    boolean isMemberReadable(String name) {
        return find(name) != null;
    }

    private Object find(String name) {
        Object own = names.getString(name);
        return own == null && builtins != null ? builtins.getString(name) : own;
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

    @ExportMessage
    @TruffleBoundary
    boolean isMemberModifiable(String name) {
        return find(name) != null;
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberInsertable(String name) {
        return find(name) == null;
    }

    @ExportMessage
    @TruffleBoundary
    void writeMember(String name, Object value) {
        names.put(name.intern(), Boundary.adopt(value));
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberRemovable(String name) {
        return names.getString(name) != null;
    }

    @ExportMessage
    @TruffleBoundary
    void removeMember(String name) throws UnknownIdentifierException {
        if (names.remove(name) == null) {
            throw UnknownIdentifierException.create(name);
        }
    }
}
