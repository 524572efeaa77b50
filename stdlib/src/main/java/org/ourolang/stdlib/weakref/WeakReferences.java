// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.weakref;

import java.lang.ref.WeakReference;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Fn2;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroObject;
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
 * not when the last reference is dropped; callbacks are kept and not called.
 */
public final class WeakReferences extends OuroObject {
    private static final OuroClass TYPE = OuroClass.builtin(
            "weakref", "ReferenceType", BuiltinTypes.OBJECT, 0, true)
            .setInstaller(WeakReferences::install);

    private final WeakReference<Object> referent;
    private final Object callback;
    private Long hash;

    private WeakReferences(OuroClass type, Object referent, Object callback) {
        super(type);
        this.referent = new WeakReference<>(referent);
        this.callback = callback;
    }

    /** The module {@code _weakref} for the running context. */
    public static OuroModule make() {
        ModuleBuilder builder = new ModuleBuilder("_weakref");
        builder.value("ref", TYPE).value("ReferenceType", TYPE);
        builder.function("_check_referent(object, /)", object -> {
            check(object);
            return None.NONE;
        });
        return builder.module();
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
                || Types.of(object) == BuiltinTypes.OBJECT;
        if (builtinValue) {
            throw Errors.typeError(
                    "cannot create weak reference to '%s' object", Types.of(object).fullName());
        }
    }

    private static void install(TypeBuilder type) {
        type.constructor("__new__(cls, object, callback=None, /, *args)", b -> {
            check(b[1]);
            return new WeakReferences((OuroClass) b[0], b[1], b[2]);
        });
        type.method("__init__(self, object, callback=None, /, *args)", (self, object, callback, args) -> None.NONE);
        type.method("__call__(self, /)", self -> {
            Object value = ((WeakReferences) self).referent.get();
            return value == null ? None.NONE : value;
        });
        type.getter("__callback__", self -> ((WeakReferences) self).callback);
        type.method("__hash__(self, /)", self -> ((WeakReferences) self).hash());
        type.method("__eq__(self, value, /)", (self, other) -> ((WeakReferences) self).equal(other));
        type.method("__repr__(self, /)", self -> ((WeakReferences) self).representation());
        type.classMethod(
                "__class_getitem__(cls, item, /)",
                (Fn2) (cls, item) -> Calls.call(BuiltinTypes.GENERIC_ALIAS, cls, item));
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
