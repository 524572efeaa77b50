// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.util.List;
import org.ourolang.interpreter.object.OuroDict;

/** Global names, as a host reads and writes them: those of the main module, and behind them the builtins. */
@ExportLibrary(InteropLibrary.class)
final class GlobalScope extends NameScope {
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

    @Override
    String text(boolean allowSideEffects) {
        return title;
    }

    @Override
    void list(boolean includeInternal, List<Object> found) {
        add(names, includeInternal, found);
        if (builtins != null) {
            add(builtins, includeInternal, found);
        }
    }

    @Override
    Object find(String name) {
        Object own = names.getString(name);
        return own == null && builtins != null ? builtins.getString(name) : own;
    }

    @Override
    void set(String name, Object value) {
        names.put(name.intern(), value);
    }

    @Override
    boolean isOpen() {
        return true;
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
