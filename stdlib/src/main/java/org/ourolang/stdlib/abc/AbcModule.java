// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.abc;

import java.util.Arrays;
import java.util.List;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.Fn2;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroClassMethod;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Signature;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.support.NativeClasses;

/** The module {@code abc}, and the module {@code _abc} with the means to make structural classes. */
public final class AbcModule {
    private static final String MODULE = "abc";

    private AbcModule() {}

    /** The module {@code abc} for the running context. */
    public static OuroModule make() {
        ModuleBuilder module = new ModuleBuilder(MODULE);
        module.doc("Classes that say what others have to offer.");
        OuroClass metaclass = NativeClasses.define(MODULE, "ABCMeta", BuiltinTypes.TYPE, AbcModule::fillMetaclass);
        OuroDict body = new OuroDict();
        body.put("__slots__", OuroTuple.of());
        body.put("__doc__", "A base to inherit from for those who do not want to name the metaclass.");
        module.type(metaclass);
        module.type(NativeClasses.define(metaclass, MODULE, "ABC", OuroTuple.of(), body, type -> {}));
        module.type(wrapper("abstractclassmethod", BuiltinTypes.CLASSMETHOD));
        module.type(wrapper("abstractstaticmethod", BuiltinTypes.STATICMETHOD));
        module.type(NativeClasses.define(
                BuiltinTypes.TYPE,
                MODULE,
                "abstractproperty",
                OuroTuple.of(BuiltinTypes.PROPERTY),
                AbstractClasses.markedBody(),
                type -> {}));
        module.function("abstractmethod(funcobj)", AbstractClasses::mark);
        module.function("update_abstractmethods(cls)", AbstractClasses::update);
        module.function("get_cache_token()", () -> AbstractClasses.registrations().count());
        return module.module();
    }

    /** The module {@code _abc} for the running context. */
    public static OuroModule makeStructural() {
        ModuleBuilder module = new ModuleBuilder("_abc");
        module.function("structural(*methods, generic=False)", (methods, generic) -> structural(
                (OuroTuple) methods, generic == Boolean.TRUE));
        module.function("is_asking_below()", () -> AbstractClasses.registrations().asking > 0);
        return module.module();
    }

    private static OuroClass wrapper(String name, OuroClass base) {
        return NativeClasses.define(
                BuiltinTypes.TYPE,
                MODULE,
                name,
                OuroTuple.of(base),
                AbstractClasses.markedBody(),
                type -> type.method(
                        "__init__(self, callable)",
                        (self, function) -> AbstractClasses.initializeWrapper(base, self, function)));
    }

    private static void fillMetaclass(TypeBuilder type) {
        type.doc("The class of abstract classes.");
        NativeClasses.constructor(
                type,
                "__new__(mcls, name, bases, namespace, /, **kwargs)",
                bound -> AbstractClasses.make(bound[0], bound[1], bound[2], bound[3], (OuroDict) bound[4]));
        type.method("register(cls, subclass)", AbstractClasses::register);
        type.method("__instancecheck__(cls, instance)", SubclassChecks::isInstance);
        type.method("__subclasscheck__(cls, subclass)", SubclassChecks::isSubclass);
        type.method("_dump_registry(cls, file=None)", AbcModule::show);
        type.method("_abc_registry_clear(cls)", (Fn1) cls -> {
            AbstractClasses.dataOf(cls).forgetRegistered();
            return None.NONE;
        });
        type.method("_abc_caches_clear(cls)", (Fn1) cls -> {
            AbstractClasses.dataOf(cls).forgetAnswers();
            return None.NONE;
        });
    }

    private static Object show(Object cls, Object file) {
        OuroClass type = (OuroClass) cls;
        AbstractData data = AbstractClasses.dataOf(cls);
        String text = String.join(
                "\n",
                "Class: " + type.module() + "." + type.qualifiedName(),
                "Inv. counter: " + AbstractClasses.registrations().count(),
                "_abc_registry: " + set(data.registered()),
                "_abc_cache: " + set(data.accepted()),
                "_abc_negative_cache: " + set(data.denied()),
                "_abc_negative_cache_version: " + data.deniedAt());
        Object print = Attributes.get(OuroContext.get().importModule("builtins"), "print");
        return Calls.call(print, new Object[] {text, file}, new String[] {"file"});
    }

    private static String set(List<OuroClass> types) {
        return Representation.repr(OuroSet.of(types.toArray()));
    }

    /** A class decorator: classes with these methods count as subclasses, though they do not say so. */
    private static Object structural(OuroTuple names, boolean generic) {
        String[] methods = Arrays.copyOf(names.items, names.size(), String[].class);
        return BuiltinFunction.of("structural(cls, /)", (Fn1) cls -> {
            OuroClass type = (OuroClass) cls;
            if (methods.length > 0) {
                type.put("__subclasshook__", hook(type, methods));
            }
            if (generic) {
                type.put("__class_getitem__",
                        new OuroClassMethod(BuiltinTypes.CLASSMETHOD, BuiltinTypes.GENERIC_ALIAS));
            }
            return cls;
        });
    }

    private static BuiltinMethod hook(OuroClass owner, String[] methods) {
        Fn2 code = (asked, candidate) -> {
            if (asked != owner) {
                return NotImplemented.NOT_IMPLEMENTED;
            }
            if (candidate instanceof OuroClass type) {
                return SubclassChecks.hasAll(type, methods);
            }
            throw Errors.attributeErrorOf(
                    candidate,
                    "__mro__",
                    "'%s' object has no attribute '__mro__'",
                    Types.name(candidate));
        };
        return new BuiltinMethod(new Signature("__subclasshook__(cls, C, /)"), code, owner, true);
    }
}
