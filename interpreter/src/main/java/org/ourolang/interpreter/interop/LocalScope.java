// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.util.List;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.object.Cell;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroFunction;

/** The names of a running body, as a debugger reads and writes them; behind them those of its module. */
@ExportLibrary(InteropLibrary.class)
public final class LocalScope extends NameScope {
    private final MaterializedFrame frame;
    private final OuroFunction function;

    private LocalScope(MaterializedFrame frame, OuroFunction function) {
        this.frame = frame;
        this.function = function;
    }

    /** The scope of a frame whose first argument is {@code function}. */
    public static Object of(MaterializedFrame frame, OuroFunction function) {
        LocalScope scope = new LocalScope(frame, function);
        return scope.values().size() == 0 ? scope.getScopeParent() : scope;
    }

    /** The names that have values now, with these. */
    OuroDict values() {
        return values(frame, function);
    }

    @TruffleBoundary
    static OuroDict values(MaterializedFrame frame, OuroFunction function) {
        OuroDict found = new OuroDict();
        for (int slot = 0; slot < frame.getFrameDescriptor().getNumberOfSlots(); slot++) {
            if (frame.getFrameDescriptor().getSlotName(slot) instanceof String name && !name.startsWith(".")) {
                Object value = value(frame, slot);
                if (value != null) {
                    found.put(name, value);
                }
            }
        }
        String[] free = function.code().freeNames();
        for (int i = 0; i < free.length && i < function.closure().length; i++) {
            if (function.closure()[i] instanceof Cell cell && cell.value != null) {
                found.put(free[i], cell.value);
            }
        }
        return found;
    }

    private static Object value(MaterializedFrame frame, int slot) {
        if (frame.isLong(slot)) {
            return frame.getLong(slot);
        }
        if (frame.isDouble(slot)) {
            return frame.getDouble(slot);
        }
        if (!frame.isObject(slot)) {
            return null;
        }
        return frame.getObject(slot) instanceof Cell cell ? cell.value : frame.getObject(slot);
    }

    private void setOwn(String name, Object value) {
        String[] free = function.code().freeNames();
        for (int i = 0; i < free.length; i++) {
            if (free[i].equals(name) && function.closure()[i] instanceof Cell cell) {
                cell.value = value;
                return;
            }
        }
        for (int slot = 0; slot < frame.getFrameDescriptor().getNumberOfSlots(); slot++) {
            if (name.equals(frame.getFrameDescriptor().getSlotName(slot))) {
                if (frame.isObject(slot) && frame.getObject(slot) instanceof Cell cell) {
                    cell.value = value;
                } else {
                    frame.setObject(slot, value);
                }
                return;
            }
        }
    }

    @ExportMessage
    boolean hasScopeParent() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object getScopeParent() {
        return new GlobalScope(function.globals(), OuroContext.get().state().builtins, "globals");
    }

    @Override
    String text(boolean allowSideEffects) {
        return function.name();
    }

    @Override
    void list(boolean includeInternal, List<Object> found) {
        found.addAll(List.of(values().keysToArray()));
        add(function.globals(), includeInternal, found);
        add(OuroContext.get().state().builtins, includeInternal, found);
    }

    @Override
    Object find(String name) {
        Object own = values().getString(name);
        if (own == null) {
            own = function.globals().getString(name);
        }
        return own == null ? OuroContext.get().state().builtins.getString(name) : own;
    }

    @Override
    void set(String name, Object value) {
        if (values().getString(name) != null) {
            setOwn(name, value);
        } else {
            function.globals().put(name.intern(), value);
        }
    }

    @Override
    boolean isOpen() {
        return false;
    }
}
