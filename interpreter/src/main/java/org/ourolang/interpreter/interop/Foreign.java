// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownKeyException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Typed;
import org.ourolang.interpreter.protocol.Representation;

/**
 * What scripts can do with values of a host or another language. Each operation is one interop message, so it can do
 * what the access policy of the context allows and nothing else.
 */
public final class Foreign {
    private static final InteropLibrary INTEROP = Boundary.INTEROP;

    private Foreign() {}

    /** An interop message. */
    @FunctionalInterface
    interface Message<T> {
        T send() throws InteropException;
    }

    static Object ask(Message<Object> message) throws InteropException {
        try {
            return Boundary.adopt(message.send());
        } catch (AbstractTruffleException exception) {
            throw Boundary.arriving(exception);
        }
    }

    /** The member or null. */
    @TruffleBoundary
    public static Object attribute(Object object, String name) {
        try {
            return INTEROP.isMemberReadable(object, name)
                    ? ask(() -> INTEROP.readMember(object, name))
                    : method(object, name);
        } catch (InteropException absent) {
            return null;
        }
    }

    private static Object method(Object object, String name) {
        return INTEROP.isMemberInvocable(object, name) ? new ForeignMethod(object, name) : null;
    }

    @TruffleBoundary
    public static void setAttribute(Object object, String name, Object value) {
        try {
            ask(() -> {
                INTEROP.writeMember(object, name, Boundary.export(value));
                return GuestView.NONE;
            });
        } catch (UnsupportedTypeException wrong) {
            throw Errors.typeError("the host does not accept this value for '%s'", name);
        } catch (InteropException refused) {
            throw Errors.attributeErrorOf(object, name, "foreign attribute '%s' is not writable", name);
        }
    }

    @TruffleBoundary
    public static void deleteAttribute(Object object, String name) {
        try {
            ask(() -> {
                INTEROP.removeMember(object, name);
                return GuestView.NONE;
            });
        } catch (InteropException refused) {
            throw Errors.attributeErrorOf(object, name, "foreign attribute '%s' cannot be deleted", name);
        }
    }

    /** The names of the members. */
    @TruffleBoundary
    public static List<Object> names(Object object) {
        List<Object> names = new ArrayList<>();
        if (INTEROP.hasMembers(object)) {
            try {
                Object members = INTEROP.getMembers(object);
                for (long i = 0; i < INTEROP.getArraySize(members); i++) {
                    names.add(INTEROP.asString(INTEROP.readArrayElement(members, i)));
                }
            } catch (InteropException changed) {
                return names;
            }
        }
        return names;
    }

    @TruffleBoundary
    public static boolean isCallable(Object object) {
        return INTEROP.isExecutable(object) || INTEROP.isInstantiable(object);
    }

    @TruffleBoundary
    public static Object call(Object object, Object[] arguments) {
        Object[] exported = Boundary.exportAll(arguments);
        try {
            if (INTEROP.isExecutable(object)) {
                return ask(() -> INTEROP.execute(object, exported));
            }
            return ask(() -> INTEROP.instantiate(object, exported));
        } catch (InteropException wrong) {
            throw callError(wrong);
        }
    }

    @TruffleBoundary
    public static boolean isInvocable(Object object, String name) {
        return INTEROP.isMemberInvocable(object, name);
    }

    @TruffleBoundary
    public static Object invoke(Object object, String name, Object[] arguments) {
        Object[] exported = Boundary.exportAll(arguments);
        try {
            return ask(() -> INTEROP.invokeMember(object, name, exported));
        } catch (InteropException wrong) {
            throw callError(wrong);
        }
    }

    private static RuntimeException callError(InteropException wrong) {
        if (wrong instanceof ArityException arity) {
            return Errors.typeError(
                    "foreign function takes %d arguments but %d were given",
                    arity.getExpectedMinArity(),
                    arity.getActualArity());
        }
        return wrong instanceof UnsupportedTypeException
                ? Errors.typeError("the foreign function does not accept these arguments")
                : Errors.typeError("'foreign' object is not callable");
    }

    /** The number of elements or entries; -1 when the object has none. */
    @TruffleBoundary
    public static long length(Object object) {
        try {
            if (INTEROP.hasArrayElements(object)) {
                return INTEROP.getArraySize(object);
            }
            return INTEROP.hasHashEntries(object) ? INTEROP.getHashSize(object) : -1;
        } catch (UnsupportedMessageException changed) {
            return -1;
        }
    }

    @TruffleBoundary
    public static Object item(Object object, Object key) {
        try {
            if (INTEROP.hasHashEntries(object)) {
                return ask(() -> INTEROP.readHashValue(object, Boundary.export(key)));
            }
            long index = index(object, key);
            return ask(() -> INTEROP.readArrayElement(object, index));
        } catch (InteropException wrong) {
            throw itemError(wrong, key, "'foreign' object is not subscriptable");
        }
    }

    @TruffleBoundary
    public static void setItem(Object object, Object key, Object value) {
        try {
            ask(() -> {
                if (INTEROP.hasHashEntries(object)) {
                    INTEROP.writeHashEntry(object, Boundary.export(key), Boundary.export(value));
                } else {
                    INTEROP.writeArrayElement(object, index(object, key), Boundary.export(value));
                }
                return GuestView.NONE;
            });
        } catch (InteropException wrong) {
            throw itemError(wrong, key, "'foreign' object does not support item assignment");
        }
    }

    @TruffleBoundary
    public static void deleteItem(Object object, Object key) {
        try {
            ask(() -> {
                if (INTEROP.hasHashEntries(object)) {
                    INTEROP.removeHashEntry(object, Boundary.export(key));
                } else {
                    INTEROP.removeArrayElement(object, index(object, key));
                }
                return GuestView.NONE;
            });
        } catch (InteropException wrong) {
            throw itemError(wrong, key, "'foreign' object doesn't support item deletion");
        }
    }

    private static long index(Object object, Object key) throws UnsupportedMessageException {
        if (!INTEROP.hasArrayElements(object)) {
            throw UnsupportedMessageException.create();
        }
        if (!(key instanceof Long index)) {
            throw Errors.typeError("foreign array indices must be integers");
        }
        return index < 0 ? index + INTEROP.getArraySize(object) : index;
    }

    private static RuntimeException itemError(InteropException wrong, Object key, String unsupported) {
        if (wrong instanceof UnknownKeyException) {
            return Errors.keyError(key);
        }
        if (wrong instanceof InvalidArrayIndexException) {
            return Errors.indexError("foreign array index out of range");
        }
        return wrong instanceof UnsupportedTypeException
                ? Errors.typeError("the host does not accept this item")
                : Errors.typeError(unsupported);
    }

    /** Whether {@code key} is a key of a foreign mapping; null for what is no mapping. */
    @TruffleBoundary
    public static Boolean hasKey(Object object, Object key) {
        return INTEROP.hasHashEntries(object) ? INTEROP.isHashEntryReadable(object, Boundary.export(key)) : null;
    }

    /** An iterator over elements, keys or whatever the object iterates over; null if it does not. */
    @TruffleBoundary
    public static NativeIterator iterator(Object object) {
        try {
            if (INTEROP.isIterator(object)) {
                return new ForeignIterator.Stepping(object);
            }
            if (INTEROP.hasHashEntries(object)) {
                return new ForeignIterator.Stepping(INTEROP.getHashKeysIterator(object));
            }
            if (INTEROP.hasIterator(object)) {
                return new ForeignIterator.Stepping(INTEROP.getIterator(object));
            }
            return INTEROP.hasArrayElements(object) ? new ForeignIterator.Indexed(object) : null;
        } catch (UnsupportedMessageException changed) {
            return null;
        }
    }

    @TruffleBoundary
    public static boolean isIdentical(Object left, Object right) {
        return left == right || INTEROP.isIdentical(left, right, INTEROP);
    }

    @TruffleBoundary
    public static long hash(Object object) {
        try {
            return INTEROP.hasIdentity(object) ? INTEROP.identityHashCode(object) : System.identityHashCode(object);
        } catch (UnsupportedMessageException changed) {
            return System.identityHashCode(object);
        }
    }

    /** Null is no foreign object; arrays and mappings are true when they have elements. */
    @TruffleBoundary
    public static boolean isTrue(Object object) {
        return length(object) != 0;
    }

    /** What the object's language shows for it. */
    @TruffleBoundary
    public static String text(Object object) {
        try {
            return INTEROP.asString(INTEROP.toDisplayString(object));
        } catch (UnsupportedMessageException | AbstractTruffleException failing) {
            return Representation.objectRepr(object);
        }
    }

    /** {@code object.name} of a member that can be invoked but not read. */
    private static final class ForeignMethod
            implements
                Typed,
                TruffleObject {
        private final Object object;
        private final String name;

        ForeignMethod(Object object, String name) {
            this.object = object;
            this.name = name;
        }

        @Override
        public OuroClass type() {
            return METHOD;
        }
    }

    private static final OuroClass METHOD =
            OuroClass.builtin("polyglot", "foreign_method", BuiltinTypes.OBJECT, type -> {
                type.method("__call__(self, /, *args)", (self, args) -> {
                    ForeignMethod method = (ForeignMethod) self;
                    return invoke(method.object, method.name, ((OuroTuple) args).items);
                });
                type.method("__repr__(self, /)", self -> "<foreign method " + ((ForeignMethod) self).name + ">");
            });
}
