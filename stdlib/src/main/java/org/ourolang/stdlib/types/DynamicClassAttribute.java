// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.types;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Truth;

/**
 * {@code types.DynamicClassAttribute}: a property of instances that is not there on the class, so that the metaclass
 * can answer. All it knows is in ordinary attributes.
 */
public class DynamicClassAttribute extends OuroObject {
    /** The class {@code types.DynamicClassAttribute}. */
    public static final OuroClass TYPE = OuroClass.builtin("types", "DynamicClassAttribute", BuiltinTypes.OBJECT,
            OuroClass.HAS_DICTIONARY, true).setInstaller(DynamicClassAttribute::install);

    private static final String ABSTRACT = "__isabstractmethod__";
    private static final String GETTER = "fget";
    private static final String SETTER = "fset";
    private static final String DELETER = "fdel";
    private static final String DOC = "__doc__";
    private static final String OWN_DOC = "overwrite_doc";

    protected DynamicClassAttribute(OuroClass type) {
        super(type);
    }

    private static void install(TypeBuilder type) {
        type.allocator(DynamicClassAttribute::new);
        installCommon(type);
        type.method("__get__(self, instance, ownerclass=None)",
                (self, instance, owner) -> ((DynamicClassAttribute) self).get(instance));
        type.method("__set__(self, instance, value)", (self, instance, value) -> Calls
                .call(((DynamicClassAttribute) self).accessor(SETTER, "can't set attribute"), instance, value));
        type.method("__delete__(self, instance)", (self, instance) -> Calls
                .call(((DynamicClassAttribute) self).accessor(DELETER, "can't delete attribute"), instance));
    }

    private static void installCommon(TypeBuilder type) {
        type.methodN("__init__(self, fget=None, fset=None, fdel=None, doc=None)", bound -> {
            ((DynamicClassAttribute) bound[0]).initialize(bound[1], bound[2], bound[3], bound[4]);
            return None.NONE;
        });
        type.method("getter(self, fget)", (self, fget) -> ((DynamicClassAttribute) self).withGetter(fget));
        type.method("setter(self, fset)", (self, fset) -> ((DynamicClassAttribute) self).with(SETTER, fset));
        type.method("deleter(self, fdel)", (self, fdel) -> ((DynamicClassAttribute) self).with(DELETER, fdel));
        type.getter("__dict__", self -> ((DynamicClassAttribute) self).dictionary());
    }

    protected final void initialize(Object getter, Object setter, Object deleter, Object doc) {
        setAttribute(GETTER, getter);
        setAttribute(SETTER, setter);
        setAttribute(DELETER, deleter);
        setAttribute(DOC, Truth.isTrue(doc) ? doc : Attributes.get(getter, DOC));
        setAttribute(OWN_DOC, doc == None.NONE);
        Object mark = Attributes.getOrNull(getter, ABSTRACT);
        setAttribute(ABSTRACT, mark != null && Truth.isTrue(mark));
    }

    private Object get(Object instance) {
        if (instance != None.NONE) {
            return Calls.call(accessor(GETTER, "unreadable attribute"), instance);
        }
        if (attribute(ABSTRACT) == Boolean.TRUE) {
            return this;
        }
        throw Errors.raise(ExceptionTypes.ATTRIBUTE_ERROR);
    }

    /** The function in one of the three places; null for none. */
    protected final Object function(String place) {
        Object found = attribute(place);
        return found == None.NONE ? null : found;
    }

    private Object accessor(String place, String missing) {
        Object found = function(place);
        if (found == null) {
            throw Errors.attributeError(missing);
        }
        return found;
    }

    private Object withGetter(Object getter) {
        boolean takes = attribute(OWN_DOC) == Boolean.TRUE;
        Object doc = takes ? Attributes.get(getter, DOC) : None.NONE;
        return copy(getter, attribute(SETTER), attribute(DELETER), Truth.isTrue(doc) ? doc : attribute(DOC));
    }

    private Object with(String place, Object function) {
        Object setter = place.equals(SETTER) ? function : attribute(SETTER);
        Object deleter = place.equals(DELETER) ? function : attribute(DELETER);
        return copy(attribute(GETTER), setter, deleter, attribute(DOC));
    }

    private Object copy(Object getter, Object setter, Object deleter, Object doc) {
        Object made = Calls.call(type(), getter, setter, deleter, doc);
        Attributes.set(made, OWN_DOC, attribute(OWN_DOC));
        return made;
    }
}
