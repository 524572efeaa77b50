// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.FrameInstance;
import org.ourolang.interpreter.interop.RunningBody;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroSuper;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Types;

/** The methods of {@code super}. */
final class SuperMethods {
    private SuperMethods() {}

    static void install(TypeBuilder type) {
        type.constructor(cls -> new OuroSuper(cls, null, null, null));
        type.method("__init__(self, /, *args, **kwargs)", (self, args, kwargs) -> {
            initialize((OuroSuper) self, (OuroTuple) args, (OuroDict) kwargs);
            return None.NONE;
        });
        type.method(
                "__getattribute__(self, name, /)",
                (self, name) -> attribute((OuroSuper) self, ObjectMethods.name(name)));
        type.method(
                "__get__(self, instance, owner=None, /)", (self, instance, owner) -> get((OuroSuper) self, instance));
        type.method("__repr__(self, /)", self -> repr((OuroSuper) self));
        type.member("__thisclass__", self -> orNone(((OuroSuper) self).start));
        type.member("__self__", self -> orNone(((OuroSuper) self).object));
        type.member("__self_class__", self -> orNone(((OuroSuper) self).objectType));
    }

    private static Object orNone(Object value) {
        return value == null ? None.NONE : value;
    }

    private static void initialize(OuroSuper self, OuroTuple args, OuroDict kwargs) {
        Arity.noKeywords("super", kwargs);
        if (args.size() == 0) {
            throw Errors.runtimeError(hasArguments() ? "super(): __class__ cell not found" : "super(): no arguments");
        }
        Arity.atMost("super()", args, 2);
        if (!(args.get(0) instanceof OuroClass start)) {
            throw Errors.typeError("super() argument 1 must be a type, not %s", Types.name(args.get(0)));
        }
        self.start = start;
        if (args.size() == 2 && args.get(1) != None.NONE) {
            self.object = args.get(1);
            self.objectType = check(start, self.object);
        }
    }

    /** Whether the function that asks has a first argument. */
    private static boolean hasArguments() {
        RunningBody caller = Truffle.getRuntime().iterateFrames(
                each -> RunningBody.of(each.getFrame(FrameInstance.FrameAccess.MATERIALIZE)));
        return caller != null && caller.function().code().positionalCount() > 0;
    }

    private static OuroClass check(OuroClass start, Object object) {
        if (object instanceof OuroClass cls && cls.isSubclassOf(start)) {
            return cls;
        }
        if (Types.of(object).isSubclassOf(start)) {
            return Types.of(object);
        }
        Object claimed = Attributes.getOrNull(object, "__class__");
        if (claimed instanceof OuroClass cls && cls.isSubclassOf(start)) {
            return cls;
        }
        boolean isClass = object instanceof OuroClass;
        throw Errors.typeError(
                "super(type, obj): obj (%s %s) is not an instance or subtype of type (%s).",
                isClass ? "type" : "instance of",
                isClass ? ((OuroClass) object).name() : Types.name(object),
                start.name());
    }

    private static Object attribute(OuroSuper self, String name) {
        if (self.objectType != null && !name.equals("__class__")) {
            Object found = self.objectType.lookupBehind(self.start, name);
            if (found != null) {
                return Attributes.bind(found, self.object == self.objectType ? null : self.object, self.objectType);
            }
        }
        return Attributes.genericGet(self, name);
    }

    private static Object get(OuroSuper self, Object instance) {
        if (instance == None.NONE || self.object != null) {
            return self;
        }
        if (self.type() != BuiltinTypes.SUPER) {
            return Calls.call(self.type(), self.start, instance);
        }
        return new OuroSuper(BuiltinTypes.SUPER, self.start, instance, check(self.start, instance));
    }

    private static String repr(OuroSuper self) {
        String start = self.start == null ? "NULL" : self.start.name();
        return self.objectType == null
                ? "<super: <class '" + start + "'>, NULL>"
                : "<super: <class '" + start + "'>, <" + self.objectType.name() + " object>>";
    }
}
