// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.MemberDescriptor;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Types;

/** {@code object.__reduce_ex__} and {@code object.__getstate__}: how the copy module takes objects apart. */
final class ObjectReduction {
    private ObjectReduction() {}

    /** {@code object.__reduce_ex__}: what {@code __reduce__} of the class answers where it has its own. */
    @TruffleBoundary
    static Object reduceBy(Object self, Object protocol) {
        Object own = Types.of(self).lookup("__reduce__");
        if (own != null && !(own instanceof BuiltinMethod method && method.owner() == BuiltinTypes.OBJECT)) {
            return Calls.method(self, "__reduce__");
        }
        return reduce(self, Numbers.asSize(protocol));
    }

    /** The parts of the protocol. Raises TypeError for objects whose state lives in Java. */
    @TruffleBoundary
    static Object reduce(Object self, long protocol) {
        if (protocol < 2) {
            return Calls.method(OuroContext.get().importModule("copyreg"), "_reduce_ex", self, protocol);
        }
        OuroClass type = Types.of(self);
        Object items = self instanceof OuroList ? Iteration.iterator(self) : None.NONE;
        Object pairs = self instanceof OuroDict ? Iteration.iterator(Calls.method(self, "items")) : None.NONE;
        if (type.lookup("__getnewargs_ex__") != null) {
            OuroTuple both = keywordArguments(self);
            Object arguments = both.get(0);
            boolean plain = ((OuroDict) both.get(1)).size() == 0;
            return plain
                    ? made("__newobj__", with(type, ((OuroTuple) arguments).items), self, items, pairs)
                    : made("__newobj_ex__", OuroTuple.of(type, arguments, both.get(1)), self, items, pairs);
        }
        return made("__newobj__", with(type, newArguments(self, type)), self, items, pairs);
    }

    private static OuroTuple with(OuroClass type, Object[] arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = type;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return OuroTuple.of(all);
    }

    private static OuroTuple made(String maker, OuroTuple arguments, Object self, Object items, Object pairs) {
        Object function = Attributes.get(OuroContext.get().importModule("copyreg"), maker);
        return OuroTuple.of(function, arguments, Calls.method(self, "__getstate__"), items, pairs);
    }

    private static OuroTuple keywordArguments(Object self) {
        Object given = Calls.method(self, "__getnewargs_ex__");
        if (!(given instanceof OuroTuple both)) {
            throw Errors.typeError("__getnewargs_ex__ should return a tuple, not '%s'", Types.name(given));
        }
        if (both.size() != 2) {
            throw Errors.valueError("__getnewargs_ex__ should return a tuple of length 2, not %d", both.size());
        }
        if (!(both.get(0) instanceof OuroTuple)) {
            throw Errors.typeError(
                    "first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '%s'",
                    Types.name(both.get(0)));
        }
        if (!(both.get(1) instanceof OuroDict)) {
            throw Errors.typeError(
                    "second item of the tuple returned by __getnewargs_ex__ must be a dict, not '%s'",
                    Types.name(both.get(1)));
        }
        return both;
    }

    private static Object[] newArguments(Object self, OuroClass type) {
        if (type.lookup("__getnewargs__") != null) {
            Object arguments = Calls.method(self, "__getnewargs__");
            if (arguments instanceof OuroTuple tuple) {
                return tuple.items;
            }
            throw Errors.typeError("__getnewargs__ should return a tuple, not '%s'", Types.name(arguments));
        }
        boolean plain = self instanceof OuroInstance
                || self instanceof OuroList
                || self instanceof OuroDict
                || self == None.NONE
                || tellsItsState(type);
        if (!plain) {
            throw Errors.typeError("cannot pickle '%s' object", type.fullName());
        }
        return new Object[0];
    }

    private static boolean tellsItsState(OuroClass type) {
        return !(type.lookup("__getstate__") instanceof BuiltinMethod method && method.owner() == BuiltinTypes.OBJECT);
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
