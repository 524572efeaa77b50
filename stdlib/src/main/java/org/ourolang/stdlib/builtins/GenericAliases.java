// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Ellipsis;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Hashing;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Representation;

/** {@code types.GenericAlias}: making aliases and their methods. */
public final class GenericAliases {
    private static final Set<String> OWN = Set.of(
            "__class__",
            "__origin__",
            "__args__",
            "__parameters__",
            "__unpacked__",
            "__mro_entries__",
            "__reduce_ex__",
            "__reduce__",
            "__copy__",
            "__deepcopy__",
            "__bases__",
            "__typing_unpacked_tuple_args__");

    private GenericAliases() {}

    /** {@code origin[item]}, as {@code __class_getitem__} answers. */
    public static Object make(Object origin, Object item) {
        return make(BuiltinTypes.GENERIC_ALIAS, origin, item);
    }

    private static Object make(OuroClass type, Object origin, Object item) {
        OuroTuple args = item instanceof OuroTuple tuple ? tuple : OuroTuple.of(item);
        return new GenericAlias(type, origin, args, parameters(args), false);
    }

    static void install(TypeBuilder type) {
        type.constructor("__new__(cls, origin, args, /)", bound -> make((OuroClass) bound[0], bound[1], bound[2]));
        type.member("__origin__", self -> ((GenericAlias) self).origin());
        type.member("__args__", self -> ((GenericAlias) self).args());
        type.getter("__parameters__", self -> ((GenericAlias) self).parameters());
        type.member("__unpacked__", self -> ((GenericAlias) self).unpacked());
        type.method("__repr__(self, /)", self -> repr((GenericAlias) self));
        type.method(
                "__hash__(self, /)",
                self -> Hashing.hash(((GenericAlias) self).origin()) ^ Hashing.hash(((GenericAlias) self).args()));
        type.method(
                "__eq__(self, value, /)",
                (self, value) -> value instanceof GenericAlias other
                        ? (Object) equal((GenericAlias) self, other)
                        : NotImplemented.NOT_IMPLEMENTED);
        type.method(
                "__call__(self, /, *args, **kwargs)",
                (self, args, kwargs) -> call((GenericAlias) self, (OuroTuple) args, (OuroDict) kwargs));
        type.method("__getattribute__(self, name, /)", (self, name) -> attribute((GenericAlias) self, (String) name));
        type.method("__getitem__(self, key, /)", (self, key) -> substitute((GenericAlias) self, key));
        type.method("__mro_entries__(self, bases, /)", (self, bases) -> OuroTuple.of(((GenericAlias) self).origin()));
        type.method("__or__(self, value, /)", UnionTypes::union);
        type.method("__ror__(self, value, /)", (self, value) -> UnionTypes.union(value, self));
        type.method("__iter__(self, /)", self -> {
            GenericAlias alias = (GenericAlias) self;
            GenericAlias unpacked =
                    new GenericAlias(alias.type(), alias.origin(), alias.args(), alias.parameters(), true);
            return Iteration.nativeIterator(OuroTuple.of(unpacked));
        });
        type.method("__instancecheck__(self, instance, /)", (self, instance) -> {
            throw Errors.typeError("isinstance() argument 2 cannot be a parameterized generic");
        });
        type.method("__subclasscheck__(self, subclass, /)", (self, subclass) -> {
            throw Errors.typeError("issubclass() argument 2 cannot be a parameterized generic");
        });
    }

    private static boolean equal(GenericAlias a, GenericAlias b) {
        return a.unpacked() == b.unpacked()
                && Comparison.equal(a.origin(), b.origin())
                && Comparison.equal(a.args(), b.args());
    }

    private static Object call(GenericAlias alias, OuroTuple args, OuroDict kwargs) {
        Object made = CallArguments.call(alias.origin(), args, kwargs);
        try {
            Attributes.set(made, "__orig_class__", alias);
        } catch (OuroError error) {
            if (!error.is(ExceptionTypes.ATTRIBUTE_ERROR) && !error.is(ExceptionTypes.TYPE_ERROR)) {
                throw error;
            }
        }
        return made;
    }

    private static Object attribute(GenericAlias alias, String name) {
        boolean special = name.startsWith("__") && name.endsWith("__");
        if (OWN.contains(name) || special && alias.type().lookup(name) != null
                && BuiltinTypes.OBJECT.own(name) != alias.type().lookup(name)) {
            return Attributes.genericGet(alias, name);
        }
        return Attributes.get(alias.origin(), name);
    }

    private static String repr(GenericAlias alias) {
        StringBuilder out = new StringBuilder(alias.unpacked() ? "*" : "");
        out.append(typeText(alias.origin())).append('[');
        if (alias.args().size() == 0) {
            out.append("()");
        }
        for (int i = 0; i < alias.args().size(); i++) {
            out.append(i == 0 ? "" : ", ").append(argumentText(alias.args().get(i)));
        }
        return out.append(']').toString();
    }

    private static String argumentText(Object argument) {
        if (!(argument instanceof OuroList list)) {
            return typeText(argument);
        }
        StringBuilder out = new StringBuilder("[");
        for (int i = 0; i < list.size(); i++) {
            out.append(i == 0 ? "" : ", ").append(typeText(list.get(i)));
        }
        return out.append(']').toString();
    }

    /** How a type argument is shown: a class by its name. */
    static String typeText(Object argument) {
        if (argument == Ellipsis.ELLIPSIS) {
            return "...";
        }
        if (argument instanceof GenericAlias) {
            return Representation.repr(argument);
        }
        boolean alias = Attributes.has(argument, "__origin__") && Attributes.has(argument, "__args__");
        Object name = alias ? null : Attributes.getOrNull(argument, "__qualname__");
        Object module = name == null ? null : Attributes.getOrNull(argument, "__module__");
        if (module == null || module == None.NONE) {
            return Representation.repr(argument);
        }
        return module.equals("builtins")
                ? Representation.str(name)
                : Representation.str(module) + "." + Representation.str(name);
    }

    /** The type variables in {@code args}, each once. */
    public static OuroTuple parameters(OuroTuple args) {
        List<Object> found = new ArrayList<>();
        for (Object argument : args.items) {
            if (argument instanceof OuroClass) {
                continue;
            }
            if (argument instanceof OuroTuple nested) {
                for (Object parameter : parameters(nested).items) {
                    add(found, parameter);
                }
            } else if (Attributes.has(argument, "__typing_subst__")) {
                add(found, argument);
            } else if (Attributes.getOrNull(argument, "__parameters__") instanceof OuroTuple inner) {
                for (Object parameter : inner.items) {
                    add(found, parameter);
                }
            }
        }
        return OuroTuple.of(found.toArray());
    }

    private static void add(List<Object> found, Object parameter) {
        for (Object present : found) {
            if (Comparison.identical(present, parameter)) {
                return;
            }
        }
        found.add(parameter);
    }

    private static Object substitute(GenericAlias alias, Object key) {
        OuroTuple args = substituted(alias, alias.args(), alias.parameters(), key);
        return new GenericAlias(BuiltinTypes.GENERIC_ALIAS, alias.origin(), args, parameters(args), alias.unpacked());
    }

    /** {@code args} with the type variables replaced by what {@code key} says. */
    static OuroTuple substituted(Object alias, OuroTuple args, OuroTuple parameters, Object key) {
        return substituted(alias, args, parameters, key, false);
    }

    /**
     * {@code args} with the type variables replaced by what {@code key} says.
     *
     * @param flat whether lists of parameters become arguments of their own
     */
    public static OuroTuple substituted(
            Object alias, OuroTuple args, OuroTuple parameters, Object key, boolean flat) {
        return new Substitution(alias, parameters, key).in(args, flat);
    }
}
