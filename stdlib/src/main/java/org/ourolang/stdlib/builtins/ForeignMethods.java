// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.interop.Foreign;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.asyncio.HostFutures;

/** The protocols of Python for values of a host or another language. */
final class ForeignMethods {
    private ForeignMethods() {}

    static void install(TypeBuilder type) {
        attributes(type);
        items(type);
        type.method("__call__(self, /, *args)", (self, args) -> Foreign.call(self, ((OuroTuple) args).items));
        type.method("__await__(self, /)", HostFutures::await);
        type.method("__repr__(self, /)", Foreign::text);
        type.method("__str__(self, /)", Foreign::text);
        type.method("__bool__(self, /)", Foreign::isTrue);
        type.method("__hash__(self, /)", Foreign::hash);
        type.method("__eq__(self, value, /)", (self, other) -> compare(self, other, true));
        type.method("__ne__(self, value, /)", (self, other) -> compare(self, other, false));
    }

    private static Object compare(Object self, Object other, boolean same) {
        return Types.of(other) == BuiltinTypes.FOREIGN
                ? (Object) (Foreign.isIdentical(self, other) == same)
                : NotImplemented.NOT_IMPLEMENTED;
    }

    private static void attributes(TypeBuilder type) {
        type.method("__getattribute__(self, name, /)", (self, name) -> get(self, ObjectMethods.name(name)));
        type.method("__setattr__(self, name, value, /)", (self, name, value) -> {
            Foreign.setAttribute(self, ObjectMethods.name(name), value);
            return None.NONE;
        });
        type.method("__delattr__(self, name, /)", (self, name) -> {
            Foreign.deleteAttribute(self, ObjectMethods.name(name));
            return None.NONE;
        });
        type.method("__dir__(self, /)", self -> {
            List<Object> names = Foreign.names(self);
            for (Object name : BuiltinTypes.FOREIGN.namespace().keysToArray()) {
                names.add(name);
            }
            return OuroList.from(names);
        });
    }

    /** Special names are the class's, so that a host's member cannot pass for one; all others are the host's. */
    private static Object get(Object self, String name) {
        boolean special = name.startsWith("__") && name.endsWith("__");
        Object found = special ? Attributes.genericGetOrNull(self, name) : Foreign.attribute(self, name);
        if (found == null) {
            throw Errors.attributeErrorOf(self, name, "foreign object has no attribute '%s'", name);
        }
        return found;
    }

    private static void items(TypeBuilder type) {
        type.method("__len__(self, /)", self -> {
            long length = Foreign.length(self);
            if (length < 0) {
                throw Errors.typeError("object of type 'foreign' has no len()");
            }
            return length;
        });
        type.method("__getitem__(self, key, /)", Foreign::item);
        type.method("__setitem__(self, key, value, /)", (self, key, value) -> {
            Foreign.setItem(self, key, value);
            return None.NONE;
        });
        type.method("__delitem__(self, key, /)", (self, key) -> {
            Foreign.deleteItem(self, key);
            return None.NONE;
        });
        type.method("__iter__(self, /)", ForeignMethods::iterator);
        type.method("__contains__(self, key, /)", ForeignMethods::contains);
    }

    private static Object iterator(Object self) {
        Object found = Foreign.iterator(self);
        if (found == null) {
            throw Errors.typeError("'foreign' object is not iterable");
        }
        return found;
    }

    private static Object contains(Object self, Object key) {
        Boolean found = Foreign.hasKey(self, key);
        if (found != null) {
            return found;
        }
        Object iterator = iterator(self);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            if (Comparison.equal(item, key)) {
                return true;
            }
        }
        return false;
    }
}
