// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.GetSetDescriptor;
import org.ourolang.interpreter.object.MemberDescriptor;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroProperty;
import org.ourolang.interpreter.object.Typed;

/** What inline caches need to know about a class, for as long as its version stays. */
public final class ClassFacts {
    private ClassFacts() {}

    /** Whether a call makes a plain instance and then calls {@code __init__}. */
    public static boolean makesPlainInstances(OuroClass type) {
        return !type.isBuiltin()
                && type.type() == BuiltinTypes.TYPE
                && type.layoutBase() == BuiltinTypes.OBJECT
                && !type.is(OuroClass.ABSTRACT)
                && type.lookup("__new__") == BuiltinTypes.OBJECT.lookup("__new__");
    }

    /** Whether attributes of instances are looked up in the ordinary way. */
    public static boolean hasDefaultGetAttribute(OuroClass type) {
        return type.lookup("__getattribute__") == BuiltinTypes.OBJECT.lookup("__getattribute__");
    }

    /** Whether attributes of instances are set in the ordinary way. */
    public static boolean hasDefaultSetAttribute(OuroClass type) {
        return type.lookup("__setattr__") == BuiltinTypes.OBJECT.lookup("__setattr__");
    }

    /** Whether an attribute found on a class goes before the instance's own. */
    public static boolean isDataDescriptor(Object found) {
        if (found instanceof OuroFunction) {
            return false;
        }
        if (found instanceof OuroProperty || found instanceof MemberDescriptor || found instanceof GetSetDescriptor) {
            return true;
        }
        if (found instanceof OuroInstance || found instanceof Typed) {
            OuroClass type = ((Typed) found).type();
            return type.lookup("__set__") != null || type.lookup("__delete__") != null;
        }
        return false;
    }
}
