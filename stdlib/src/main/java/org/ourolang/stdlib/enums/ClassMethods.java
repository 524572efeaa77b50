// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.enums;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Fn2;
import org.ourolang.interpreter.object.Keywords;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;

/** The methods of enumerations themselves, which are those of their class {@code EnumType}. */
final class ClassMethods {
    static final String MEMBERS = "_member_map_";
    static final String BY_VALUE = "_value2member_map_";
    private static final String[] MAKING = {"module", "qualname", "type", "start", "boundary"};

    private ClassMethods() {}

    static void install(TypeBuilder type) {
        type.methodN(
                "__call__(cls, value=<unrepresentable>, names=<unrepresentable>, *values, module=None, qualname=None, type=None, "
                        + "start=1, boundary=None)",
                ClassMethods::call);
        type.method("__contains__(cls, value)", ClassMethods::contains);
        type.method("__getitem__(cls, name)", (Fn2) (cls, name) -> Items.get(Attributes.get(cls, MEMBERS), name));
        type.method("__iter__(cls)", cls -> Iteration.iterator(OuroList.from(listed(cls))));
        type.method("__reversed__(cls)", cls -> {
            List<Object> members = listed(cls);
            Collections.reverse(members);
            return Iteration.iterator(OuroList.from(members));
        });
        type.method("__len__(cls)", cls -> Items.length(Attributes.get(cls, "_member_names_")));
        type.method("__bool__(cls)", cls -> true);
        type.method("__setattr__(cls, name, value)", (cls, name, value) -> {
            if (isMember(cls, name)) {
                throw Errors.attributeError("cannot reassign member %s", Representation.repr(name));
            }
            return Calls.call(BuiltinTypes.TYPE.lookup("__setattr__"), cls, name, value);
        });
        type.method("__delattr__(cls, attr)", (cls, name) -> {
            if (isMember(cls, name)) {
                throw Errors.attributeError("%s cannot delete member %s.",
                        Representation.repr(((OuroClass) cls).name()), Representation.repr(name));
            }
            return Calls.call(BuiltinTypes.TYPE.lookup("__delattr__"), cls, name);
        });
        type.property("__members__", cls -> Calls.call(BuiltinTypes.MAPPING_PROXY, Attributes.get(cls, MEMBERS)), null,
                null);
    }

    private static boolean isMember(Object cls, Object name) {
        return cls instanceof OuroClass type && type.own(MEMBERS) instanceof OuroDict members
                && members.containsKey(name);
    }

    private static List<Object> listed(Object cls) {
        Object members = Attributes.get(cls, MEMBERS);
        List<Object> result = new ArrayList<>();
        for (Object name : Iteration.toArray(Attributes.get(cls, "_member_names_"))) {
            result.add(Items.get(members, name));
        }
        return result;
    }

    private static Object call(Object[] bound) {
        OuroClass cls = (OuroClass) bound[0];
        Object value = bound[1];
        boolean alone = bound[2] == null;
        if (value == null) {
            throw Errors.typeError("EnumType.__call__() missing 1 required positional argument: 'value'");
        }
        Object members = Attributes.getOrNull(cls, MEMBERS);
        if (members instanceof OuroDict map && map.size() > 0) {
            return member(cls, alone ? value : joined(value, bound[2], (OuroTuple) bound[3]));
        }
        if (alone && bound[6] == None.NONE) {
            throw Errors.typeError("%s has no members; specify `names=()` if you meant to create a new, empty, enum",
                    Representation.str(cls));
        }
        OuroTuple values = (OuroTuple) bound[3];
        Object names = alone ? None.NONE : values.size() == 0 ? bound[2] : joined(bound[2], null, values);
        Object[] arguments = {value, names, bound[4], bound[5], bound[6], bound[7], bound[8]};
        return Calls.method(cls, "_create_", arguments, MAKING);
    }

    private static OuroTuple joined(Object first, Object second, OuroTuple rest) {
        List<Object> all = new ArrayList<>();
        all.add(first);
        if (second != null) {
            all.add(second);
        }
        Collections.addAll(all, rest.items);
        return OuroTuple.of(all.toArray());
    }

    /** The member of a value; whatever {@code cls.__new__} says when it is not known. */
    static Object member(OuroClass cls, Object value) {
        if (Types.of(value) == cls) {
            return value;
        }
        Object known = known(cls, value);
        if (known != null) {
            return known;
        }
        return Calls.call(Attributes.get(cls, "__new__"), new Object[] {cls, value}, Keywords.NONE);
    }

    private static Object known(OuroClass cls, Object value) {
        if (!(cls.lookup(BY_VALUE) instanceof OuroDict members)) {
            return null;
        }
        try {
            return members.get(value);
        } catch (OuroError error) {
            if (error.is(ExceptionTypes.TYPE_ERROR)) {
                return null;
            }
            throw error;
        }
    }

    private static Object contains(Object cls, Object value) {
        OuroClass type = (OuroClass) cls;
        return Types.isInstance(value, cls) || known(type, value) != null
                || Comparison.contains(Attributes.get(cls, "_unhashable_values_"), value);
    }
}
