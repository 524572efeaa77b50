// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.weakref;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Fn2;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.object.Typed;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Hashing;
import org.ourolang.interpreter.protocol.Identity;
import org.ourolang.interpreter.protocol.Types;

/**
 * {@code weakref.ref} over the JVM's weak references: the referent goes when the JVM's collector finds it unreachable,
 * not when the last reference is dropped; callbacks are called when {@code gc} or weak references are used next.
 */
public final class WeakReferences extends OuroObject {
    private static final OuroClass TYPE = OuroClass.builtin(
            "weakref", "ReferenceType", BuiltinTypes.OBJECT, 0, true)
            .setInstaller(WeakReferences::install);

    private final Watched referent;
    private Object callback;
    private Long hash;

    private WeakReferences(OuroClass type, Watched referent, Object callback) {
        super(type);
        this.referent = referent;
        this.callback = callback;
        referent.add(this);
    }

    /** The module {@code _weakref} for the running context. */
    public static OuroModule make() {
        ModuleBuilder builder = new ModuleBuilder("_weakref");
        builder.value("ref", TYPE).value("ReferenceType", TYPE);
        builder.function("_check_referent(object, /)", object -> {
            check(object);
            return None.NONE;
        });
        builder.function("getweakrefs(object, /)", object -> {
            Watched watched = WatchedObjects.get().find(object);
            return watched == null
                    ? new OuroList()
                    : OuroList.of(watched.references().toArray());
        });
        builder.function("_collect()", () -> {
            collect();
            return None.NONE;
        });
        return builder.module();
    }

    /** A collection stops the whole JVM, so only a script that may do anything can ask for one. */
    @TruffleBoundary
    private static void collect() {
        WatchedObjects objects = WatchedObjects.get();
        if (OuroContext.get().env().isCreateProcessAllowed()) {
            objects.collect();
        } else {
            objects.tell();
        }
    }

    private static void check(Object object) {
        OuroClass layout = Types.of(object).layoutBase();
        boolean builtinValue = !(object instanceof Typed)
                || layout == BuiltinTypes.TUPLE
                || Types.of(object) == BuiltinTypes.LIST
                || Types.of(object) == BuiltinTypes.DICT
                || object == None.NONE
                || object == NotImplemented.NOT_IMPLEMENTED
                || Types.of(object) == BuiltinTypes.BYTES
                || Types.of(object) == BuiltinTypes.BYTEARRAY
                || Types.of(object) == BuiltinTypes.COMPLEX
                || Types.of(object) == BuiltinTypes.RANGE
                || Types.of(object) == BuiltinTypes.SLICE
                || Types.of(object) == BuiltinTypes.OBJECT
                || layout == BuiltinTypes.OBJECT && hasSlotsOnly(Types.of(object));
        if (builtinValue) {
            throw Errors.typeError(
                    "cannot create weak reference to '%s' object", Types.of(object).fullName());
        }
    }

    private static boolean hasSlotsOnly(OuroClass type) {
        return !type.isBuiltin() && !type.hasDictionary() && type.lookup("__weakref__") == null;
    }

    private static void install(TypeBuilder type) {
        type.constructor("__new__(cls, /, *args, **kwargs)", b -> {
            Object[] arguments = arguments("__new__", (OuroTuple) b[1]);
            check(arguments[0]);
            return make((OuroClass) b[0], arguments[0], arguments[1]);
        });
        type.method("__init__(self, /, *args, **kwargs)", (self, args, keywords) -> {
            if (((OuroDict) keywords).size() > 0) {
                throw Errors.typeError("ref() takes no keyword arguments");
            }
            arguments("__init__", (OuroTuple) args);
            return None.NONE;
        });
        type.method("__call__(self, /)", self -> {
            Object value = ((WeakReferences) self).referent.get();
            if (value == null) {
                WatchedObjects.get().tell();
                return None.NONE;
            }
            return value;
        });
        type.getter("__callback__", self -> ((WeakReferences) self).callback);
        type.method("__hash__(self, /)", self -> ((WeakReferences) self).hash());
        type.method("__eq__(self, value, /)", (self, other) -> ((WeakReferences) self).equal(other));
        type.method("__repr__(self, /)", self -> ((WeakReferences) self).representation());
        type.classMethod(
                "__class_getitem__(cls, item, /)",
                (Fn2) (cls, item) -> Calls.call(BuiltinTypes.GENERIC_ALIAS, cls, item));
    }

    /** The object and the callback, None if there is none. */
    private static Object[] arguments(String method, OuroTuple given) {
        int count = given.size();
        if (count == 0) {
            throw Errors.typeError("%s expected at least 1 argument, got 0", method);
        }
        if (count > 2) {
            throw Errors.typeError("%s expected at most 2 arguments, got %s", method, count);
        }
        return new Object[] {given.get(0), count == 1 ? None.NONE : given.get(1)};
    }

    /** References without callback are one and the same, unless they are of a subclass. */
    private static WeakReferences make(OuroClass type, Object object, Object callback) {
        Watched watched = WatchedObjects.get().watch(object);
        if (type == TYPE && callback == None.NONE) {
            for (WeakReferences known : watched.references()) {
                if (known.isShared()) {
                    return known;
                }
            }
        }
        return new WeakReferences(type, watched, callback);
    }

    /** Whether everybody gets this one who asks for a plain reference. */
    boolean isShared() {
        return callback == None.NONE && type() == TYPE && referent.get() != null;
    }

    /** Calls the callback, once; what it raises is only reported. */
    void callBack() {
        Object function = callback;
        callback = None.NONE;
        if (function == None.NONE) {
            return;
        }
        try {
            Calls.call(function, this);
        } catch (OuroError error) {
            OuroContext.get().state().reports.unraisable(error.exception(), function);
        }
    }

    private Object hash() {
        if (hash == null) {
            Object value = referent.get();
            if (value == null) {
                throw Errors.typeError("weak object has gone away");
            }
            hash = Hashing.hash(value);
        }
        return hash;
    }

    private Object equal(Object other) {
        if (!(other instanceof WeakReferences reference)) {
            return NotImplemented.NOT_IMPLEMENTED;
        }
        Object left = referent.get();
        Object right = reference.referent.get();
        return left == null || right == null ? this == other : Comparison.equal(left, right);
    }

    private String representation() {
        Object value = referent.get();
        String start = "<weakref at " + Identity.address(this);
        if (value == null) {
            return start + "; dead>";
        }
        String name = Attributes.getOrNull(value, "__name__") instanceof String known ? " (" + known + ")" : "";
        return start + "; to '" + fullyQualified(Types.of(value)) + "' at " + Identity.address(value) + name + ">";
    }

    private static String fullyQualified(OuroClass type) {
        boolean plain =
                !(type.module() instanceof String module) || module.equals("builtins") || module.equals("__main__");
        return plain ? type.qualifiedName() : type.module() + "." + type.qualifiedName();
    }
}
