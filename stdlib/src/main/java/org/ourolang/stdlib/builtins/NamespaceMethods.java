// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.DictUpdates;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.RepresentationGuard;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.language.syntax.ComparisonOperator;

/** The methods of {@code types.SimpleNamespace}. */
final class NamespaceMethods {

    private NamespaceMethods() {}

    static void install(TypeBuilder type) {
        type.constructor(OuroInstance::new);
        type.method("__init__(self, /, *args, **kwargs)", (self, args, kwargs) -> {
            Arity.atMost("SimpleNamespace", args, 1);
            OuroDict attributes = ((OuroObject) self).dictionary();
            if (((OuroTuple) args).size() == 1) {
                OuroDict given = new OuroDict();
                DictUpdates.update(given, ((OuroTuple) args).get(0));
                for (Object key : given.keysToArray()) {
                    if (!(key instanceof String)) {
                        throw Errors.typeError("keywords must be strings");
                    }
                }
                attributes.putAll(given);
            }
            if (kwargs != null) {
                attributes.putAll((OuroDict) kwargs);
            }
            return None.NONE;
        });
        type.attribute("__hash__", None.NONE);
        DictionaryAttribute.installReadOnly(type);
        type.method("__repr__(self, /)", self -> repr((OuroObject) self));
        compare(type, "__eq__", ComparisonOperator.EQUAL);
        compare(type, "__ne__", ComparisonOperator.NOT_EQUAL);
        type.method("__replace__(self, /, **changes)", (self, changes) -> {
            OuroDict attributes = ((OuroObject) self).dictionary().copy();
            attributes.putAll((OuroDict) changes);
            return CallArguments.call(Types.of(self), OuroTuple.EMPTY, attributes);
        });
    }

    private static void compare(TypeBuilder type, String name, ComparisonOperator operator) {
        type.method(
                name + "(self, value, /)",
                (self, value) -> Types.isExactInstance(value, BuiltinTypes.SIMPLE_NAMESPACE)
                        ? Comparison.compare(
                                operator, ((OuroObject) self).dictionary(), ((OuroObject) value).dictionary())
                        : NotImplemented.NOT_IMPLEMENTED);
    }

    private static String repr(OuroObject self) {
        String name = self.type() == BuiltinTypes.SIMPLE_NAMESPACE
                ? "namespace"
                : self.type().name();
        if (!RepresentationGuard.enter(self)) {
            return name + "(...)";
        }
        try {
            StringBuilder out = new StringBuilder(name).append('(');
            OuroDict attributes = self.dictionary();
            String separator = "";
            for (Object key : attributes.keysToArray()) {
                if (key instanceof String text && !text.isEmpty()) {
                    out.append(separator).append(text).append('=').append(Representation.repr(attributes.get(key)));
                    separator = ", ";
                }
            }
            return out.append(')').toString();
        } finally {
            RepresentationGuard.leave(self);
        }
    }
}
