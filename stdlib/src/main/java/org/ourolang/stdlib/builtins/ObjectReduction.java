// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Fn2;
import org.ourolang.interpreter.object.Keywords;
import org.ourolang.interpreter.object.MemberDescriptor;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Types;

/** {@code object.__reduce_ex__} and {@code object.__getstate__}: how the copy module takes objects apart. */
final class ObjectReduction {
    private static final BuiltinFunction NEW_OBJECT =
            BuiltinFunction.of("__newobj__(cls, /, *args)", (Fn2) ObjectReduction::newObject);

    private ObjectReduction() {}

    private static Object newObject(Object type, Object arguments) {
        Object[] given = ((OuroTuple) arguments).items;
        Object[] all = new Object[given.length + 1];
        all[0] = type;
        System.arraycopy(given, 0, all, 1, given.length);
        return Calls.call(Attributes.get(type, "__new__"), all, Keywords.NONE);
    }

    /** The five parts of protocol 2. Raises TypeError for objects whose state lives in Java. */
    @TruffleBoundary
    static Object reduce(Object self) {
        OuroClass type = Types.of(self);
        Object own = type.lookup("__reduce__");
        if (own != null && !(own instanceof BuiltinMethod method && method.owner() == BuiltinTypes.OBJECT)) {
            return Calls.method(self, "__reduce__");
        }
        if (self instanceof OuroSet set) {
            return OuroTuple.of(type, OuroTuple.of(new OuroList(set.toArray())), state(self));
        }
        Object[] arguments = newArguments(self, type);
        Object[] all = new Object[arguments.length + 1];
        all[0] = type;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Object items = self instanceof OuroList ? Iteration.iterator(self) : None.NONE;
        Object pairs = self instanceof OuroDict ? Iteration.iterator(Calls.method(self, "items")) : None.NONE;
        return OuroTuple.of(NEW_OBJECT, OuroTuple.of(all), Calls.method(self, "__getstate__"), items, pairs);
    }

    private static Object[] newArguments(Object self, OuroClass type) {
        if (type.lookup("__getnewargs_ex__") != null) {
            throw Errors.unsupported("__getnewargs_ex__");
        }
        if (type.lookup("__getnewargs__") != null) {
            Object arguments = Calls.method(self, "__getnewargs__");
            if (arguments instanceof OuroTuple tuple) {
                return tuple.items;
            }
            throw Errors.typeError("__getnewargs__ should return a tuple, not '%s'", Types.name(arguments));
        }
        if (self instanceof OuroInstance instance && instance.payload != null) {
            return new Object[] {instance.payload};
        }
        if (self instanceof OuroTuple tuple) {
            return new Object[] {OuroTuple.of(tuple.toArray())};
        }
        boolean plain = self instanceof OuroInstance || self instanceof OuroList || self instanceof OuroDict;
        if (!plain) {
            throw Errors.typeError("cannot pickle '%s' object", type.fullName());
        }
        return new Object[0];
    }

    /** {@code __dict__} or None; with values of {@code __slots__} a pair of it and a dict of those. */
    @TruffleBoundary
    static Object state(Object self) {
        OuroClass type = Types.of(self);
        Object attributes = None.NONE;
        if (type.hasDictionary() && Attributes.dictionaryOf(self) instanceof OuroDict dict && dict.size() > 0) {
            attributes = dict.copy();
        }
        OuroDict slots = new OuroDict();
        for (OuroClass base : type.mro()) {
            for (MemberDescriptor member : base.slots()) {
                Object value = ((OuroObject) self).slot(member);
                if (value != null) {
                    slots.put(member.name(), value);
                }
            }
        }
        return slots.size() == 0 ? attributes : OuroTuple.of(attributes, slots);
    }
}
