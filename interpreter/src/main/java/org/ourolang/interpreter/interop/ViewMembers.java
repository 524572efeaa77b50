// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.GetSetDescriptor;
import org.ourolang.interpreter.object.MemberDescriptor;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.OuroProperty;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Types;

/** The members that a guest value shows to hosts: its attributes. */
final class ViewMembers {
    private ViewMembers() {}

    /** Whether the name is of the language's own machinery. */
    static boolean isInternal(String name) {
        return name.length() > 4 && name.startsWith("__") && name.endsWith("__");
    }

    @TruffleBoundary
    static Elements names(Object value, boolean includeInternal) {
        Set<Object> names = new LinkedHashSet<>();
        if (value instanceof OuroModule module) {
            add(names, List.of(module.globals().keysToArray()), includeInternal);
        } else if (value instanceof OuroClass type) {
            addClass(names, type, includeInternal);
        } else {
            if (value instanceof OuroObject object && object.type().hasDictionary()) {
                add(names, object.attributeNames(), includeInternal);
            }
            addClass(names, Types.of(value), includeInternal);
        }
        return new Elements(names.toArray());
    }

    private static void addClass(Set<Object> names, OuroClass type, boolean includeInternal) {
        type.lookup("__class__");
        for (OuroClass each : type.mro()) {
            if (each != BuiltinTypes.OBJECT || includeInternal) {
                add(names, List.of(each.namespace().keysToArray()), includeInternal);
            }
        }
    }

    private static void add(Set<Object> names, List<Object> found, boolean includeInternal) {
        for (Object key : new ArrayList<>(found)) {
            if (key instanceof String name && (includeInternal || !isInternal(name))) {
                names.add(name);
            }
        }
    }

    @TruffleBoundary
    static boolean isReadable(Object value, String name) {
        try {
            return Attributes.getOrNull(value, name) != null;
        } catch (OuroError failing) {
            return true;
        }
    }

    @TruffleBoundary
    static Object read(Object value, String name) throws UnknownIdentifierException {
        Object found = Boundary.run(() -> Attributes.getOrNull(value, name));
        if (found == null) {
            throw UnknownIdentifierException.create(name);
        }
        return Boundary.export(found);
    }

    @TruffleBoundary
    static boolean isInvocable(Object value, String name) {
        try {
            Object found = Attributes.getOrNull(value, name);
            return found != null && Calls.isCallable(found);
        } catch (OuroError failing) {
            return false;
        }
    }

    @TruffleBoundary
    static boolean hasReadSideEffects(Object value, String name) {
        Object found = Types.of(value).lookup(name);
        return found instanceof OuroProperty
                || Types.of(value).lookup("__getattr__") != null
                || !Attributes.hasPlainGet(Types.of(value));
    }

    @TruffleBoundary
    static boolean isModifiable(Object value, String name) {
        return isWritable(value, name) && isReadable(value, name);
    }

    @TruffleBoundary
    static boolean isInsertable(Object value, String name) {
        return isWritable(value, name) && !isReadable(value, name);
    }

    private static boolean isWritable(Object value, String name) {
        if (value instanceof OuroClass type) {
            return !type.isImmutable();
        }
        OuroClass type = Types.of(value);
        Object descriptor = type.lookup(name);
        if (descriptor instanceof GetSetDescriptor || descriptor instanceof OuroProperty) {
            return false;
        }
        return value instanceof OuroObject && (type.hasDictionary() || descriptor instanceof MemberDescriptor);
    }

    @TruffleBoundary
    static void write(Object value, String name, Object written)
            throws UnsupportedMessageException {
        if (!isWritable(value, name)) {
            throw UnsupportedMessageException.create();
        }
        Object adopted = Boundary.adopt(written);
        Boundary.run(() -> {
            Attributes.set(value, name, adopted);
            return null;
        });
    }

    @TruffleBoundary
    static boolean isRemovable(Object value, String name) {
        if (value instanceof OuroClass type) {
            return !type.isImmutable() && type.own(name) != null;
        }
        return value instanceof OuroObject object
                && object.type().hasDictionary()
                && object.attribute(name) != null;
    }

    @TruffleBoundary
    static void remove(Object value, String name) throws UnsupportedMessageException, UnknownIdentifierException {
        if (!isReadable(value, name)) {
            throw UnknownIdentifierException.create(name);
        }
        if (!isRemovable(value, name)) {
            throw UnsupportedMessageException.create();
        }
        Boundary.run(() -> {
            Attributes.delete(value, name);
            return null;
        });
    }
}
