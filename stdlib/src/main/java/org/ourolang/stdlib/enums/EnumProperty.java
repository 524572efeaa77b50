// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.enums;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Descriptors;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.types.DynamicClassAttribute;

/**
 * {@code enum.property}: an attribute of members whose name a member may have too. On the class the member is found, on
 * members what the name meant before.
 */
final class EnumProperty extends DynamicClassAttribute {
    static final OuroClass TYPE = OuroClass.builtin("enum", "property", DynamicClassAttribute.TYPE,
            OuroClass.HAS_DICTIONARY, true).setInstaller(EnumProperty::install);

    private static final String MEMBER = "member";

    /** The instance attribute that the property shows; null when it has a function. */
    private String direct;
    /** What the name means on members; null when the property has a function. */
    private Object shadowed;

    private EnumProperty(OuroClass type) {
        super(type);
    }

    private static void install(TypeBuilder type) {
        type.allocator(EnumProperty::new);
        type.method("__get__(self, instance, ownerclass=None)",
                (self, instance, owner) -> ((EnumProperty) self).get(instance, owner));
        type.method("__set__(self, instance, value)", (self, instance, value) -> {
            return Calls.call(((EnumProperty) self).required("fset", "set"), instance, value);
        });
        type.method("__delete__(self, instance)", (self, instance) -> {
            return Calls.call(((EnumProperty) self).required("fdel", "delete"), instance);
        });
        type.method("__set_name__(self, ownerclass, name)", (self, owner, name) -> {
            ((EnumProperty) self).setNames(owner, name);
            return None.NONE;
        });
    }

    /** The property that shows an attribute of members, for {@code name} and {@code value}. */
    static EnumProperty showing(String attribute, Object getter) {
        EnumProperty made = new EnumProperty(TYPE);
        made.initialize(getter, None.NONE, None.NONE, None.NONE);
        made.direct = attribute;
        return made;
    }

    /** What stands in a class for a member whose name means something else on members. */
    static Object redirecting(Object owner, Object name, Object member, Object before) {
        EnumProperty made = new EnumProperty(TYPE);
        made.initialize(None.NONE, None.NONE, None.NONE, None.NONE);
        made.setNames(owner, name);
        made.setAttribute(MEMBER, member);
        if (before instanceof DynamicClassAttribute other) {
            for (String place : new String[] {"fget", "fset", "fdel"}) {
                made.setAttribute(place, other.attribute(place));
            }
            made.direct = other instanceof EnumProperty property ? property.direct : null;
        } else {
            made.shadowed = before;
        }
        return made;
    }

    private void setNames(Object owner, Object name) {
        setAttribute("name", name);
        setAttribute("clsname", Attributes.get(owner, "__name__"));
    }

    private Object get(Object instance, Object owner) {
        if (instance == None.NONE) {
            Object member = attribute(MEMBER);
            if (member == null || member == None.NONE) {
                throw missing(owner);
            }
            return member;
        }
        if (direct != null && instance instanceof OuroObject object) {
            Object found = object.attribute(direct);
            if (found != null) {
                return found;
            }
        }
        Object getter = function("fget");
        if (getter != null) {
            return Calls.call(getter, instance);
        }
        if (shadowed != null) {
            return Descriptors.bind(shadowed, instance, Types.of(instance));
        }
        Object member = Calls.method(Attributes.get(owner, "_member_map_"), "get", attribute("name"));
        if (member == None.NONE) {
            throw missing(owner);
        }
        return member;
    }

    private OuroError missing(Object owner) {
        return Errors.attributeError("%s has no attribute %s", Representation.repr(owner),
                Representation.repr(attribute("name")));
    }

    private Object required(String place, String verb) {
        Object found = function(place);
        if (found == null) {
            throw Errors.attributeError("<enum %s> cannot %s attribute %s", Representation.repr(attribute("clsname")),
                    verb, Representation.repr(attribute("name")));
        }
        return found;
    }
}
