// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.Ellipsis;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;

/** The values that {@code alias[...]} gives to the type variables of an alias. */
final class Substitution {
    private final OuroTuple parameters;
    private final OuroTuple values;

    /**
     * Matches values with type variables.
     *
     * @param key what stood between the brackets
     */
    Substitution(Object alias, OuroTuple parameters, Object key) {
        this.parameters = parameters;
        if (parameters.size() == 0) {
            throw Errors.typeError("%s is not a generic class", Representation.repr(alias));
        }
        OuroTuple given = flat(key instanceof OuroTuple tuple ? tuple : OuroTuple.of(key));
        for (Object parameter : parameters.items) {
            Object prepare = Attributes.getOrNull(parameter, "__typing_prepare_subst__");
            if (prepare != null) {
                Object prepared = Calls.call(prepare, alias, given);
                given = prepared instanceof OuroTuple tuple ? tuple : OuroTuple.of(Iteration.toArray(prepared));
            }
        }
        if (given.size() != parameters.size()) {
            throw Errors.typeError(
                    "Too %s arguments for %s; actual %d, expected %d",
                    given.size() > parameters.size() ? "many" : "few",
                    Representation.repr(alias),
                    given.size(),
                    parameters.size());
        }
        values = given;
    }

    /** Writes out the members of unpacked tuples of known length. */
    private static OuroTuple flat(OuroTuple given) {
        List<Object> all = new ArrayList<>(given.size());
        for (Object value : given.items) {
            Object members = value instanceof OuroClass
                    ? null
                    : Attributes.getOrNull(value, "__typing_unpacked_tuple_args__");
            boolean open = members instanceof OuroTuple tuple
                    && tuple.size() > 0
                    && tuple.get(tuple.size() - 1) == Ellipsis.ELLIPSIS;
            if (members instanceof OuroTuple tuple && !open) {
                all.addAll(Arrays.asList(tuple.items));
            } else {
                all.add(value);
            }
        }
        return all.size() == given.size() ? given : OuroTuple.of(all.toArray());
    }

    /**
     * The arguments with all type variables replaced.
     *
     * @param flat whether a list of parameters becomes arguments of their own
     */
    OuroTuple in(OuroTuple args, boolean flat) {
        List<Object> result = new ArrayList<>(args.size());
        for (Object argument : args.items) {
            if (argument instanceof OuroClass) {
                result.add(argument);
                continue;
            }
            if (argument instanceof OuroTuple nested) {
                result.add(in(nested, false));
                continue;
            }
            Object several = Attributes.getOrNull(argument, "__typing_is_unpacked_typevartuple__");
            Object replaced = replace(argument);
            boolean spread = flat || several != null && Truth.isTrue(several);
            if (spread && replaced instanceof OuroTuple tuple) {
                result.addAll(Arrays.asList(tuple.items));
            } else {
                result.add(replaced);
            }
        }
        return OuroTuple.of(result.toArray());
    }

    private Object replace(Object argument) {
        Object substitution = Attributes.getOrNull(argument, "__typing_subst__");
        if (substitution != null) {
            return Calls.call(substitution, valueOf(argument));
        }
        if (!(Attributes.getOrNull(argument, "__parameters__") instanceof OuroTuple inner) || inner.size() == 0) {
            return argument;
        }
        List<Object> chosen = new ArrayList<>(inner.size());
        for (Object parameter : inner.items) {
            Object value = valueOf(parameter);
            if (value instanceof OuroTuple tuple && Types.of(parameter).lookup("__iter__") != null) {
                chosen.addAll(Arrays.asList(tuple.items));
            } else {
                chosen.add(value);
            }
        }
        return Items.get(argument, OuroTuple.of(chosen.toArray()));
    }

    private Object valueOf(Object parameter) {
        for (int i = 0; i < parameters.size(); i++) {
            if (Comparison.identical(parameters.get(i), parameter)) {
                return values.get(i);
            }
        }
        return parameter;
    }
}
