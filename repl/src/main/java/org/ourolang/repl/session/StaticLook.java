// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import java.util.Set;
import java.util.TreeSet;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.GetSetDescriptor;
import org.ourolang.interpreter.object.MemberDescriptor;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroClassMethod;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.OuroStaticMethod;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Descriptors;
import org.ourolang.interpreter.protocol.Types;

/** Looks at objects without running code of the program: no properties, no {@code __getattr__}, no {@code __dir__}. */
final class StaticLook {
    private StaticLook() {}

    /** The attribute's value; null if there is none or if only running code could tell. */
    static Object attribute(Object object, String name) {
        if (object instanceof OuroModule module) {
            Object found = module.globals().getString(name);
            if (found == null && module.globals().getString("__getattr__") instanceof BuiltinFunction) {
                return lazy(module, name);
            }
            return found != null ? found : field(module, name);
        }
        if (object instanceof OuroClass type) {
            return plain(type.lookup(name), null, type);
        }
        OuroClass type = Types.of(object);
        Object inClass = type.lookup(name);
        Object own = field(object, name);
        if (own != null && (inClass == null || !(inClass instanceof GetSetDescriptor))) {
            return own;
        }
        return plain(inClass, object, type);
    }

    /** A name that a module of the library provides at first use. */
    private static Object lazy(OuroModule module, String name) {
        try {
            return Attributes.getOrNull(module, name);
        } catch (OuroError absent) {
            return null;
        }
    }

    private static Object plain(Object found, Object object, OuroClass type) {
        return switch (found) {
            case null -> null;
            case OuroFunction function -> function;
            case BuiltinMethod method -> method;
            case BuiltinFunction function -> function;
            case OuroClass nested -> nested;
            case OuroClassMethod method -> method.function;
            case OuroStaticMethod method -> method.function;
            case GetSetDescriptor accessor -> object == null ? accessor : read(accessor, object, type);
            case MemberDescriptor member -> object == null ? member : read(member, object, type);
            default -> Types.of(found).lookup("__get__") == null ? found : null;
        };
    }

    private static Object read(Object descriptor, Object object, OuroClass type) {
        try {
            return Descriptors.bind(descriptor, object, type);
        } catch (OuroError absent) {
            return null;
        }
    }

    /** The names of all attributes that can be seen without running code. */
    static Set<String> names(Object object) {
        Set<String> names = new TreeSet<>();
        if (object instanceof OuroModule module) {
            addKeys(names, module.globals());
            if (module.globals().getString("__all__") instanceof OuroTuple all) {
                for (Object name : all.items) {
                    names.add(String.valueOf(name));
                }
            }
            return names;
        }
        if (object instanceof OuroObject own && !(object instanceof OuroClass)) {
            for (Object name : own.attributeNames()) {
                names.add(String.valueOf(name));
            }
        }
        OuroClass type = object instanceof OuroClass itself ? itself : Types.of(object);
        for (OuroClass each : type.mro()) {
            addKeys(names, each.namespace());
        }
        return names;
    }

    private static void addKeys(Set<String> names, OuroDict dictionary) {
        for (int i = dictionary.nextIndex(0); i >= 0; i = dictionary.nextIndex(i + 1)) {
            if (dictionary.keyAt(i) instanceof String name) {
                names.add(name);
            }
        }
    }

    private static Object field(Object object, String name) {
        return object instanceof OuroObject own && !(object instanceof OuroClass) ? own.attribute(name) : null;
    }
}
