// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import static com.oracle.truffle.api.CompilerDirectives.FASTPATH_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.LIKELY_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.GetSetDescriptor;
import org.ourolang.interpreter.object.MemberDescriptor;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroProperty;
import org.ourolang.interpreter.object.Typed;

/** What nodes need to know about a class; derived once and kept with the class until it changes. */
public final class ClassFacts {
    private static final int KNOWN = 1 << 16;
    private static final int DEFAULT_GET = 1 << 17;
    private static final int DEFAULT_SET = 1 << 18;
    private static final int WITHOUT_DATA_DESCRIPTORS = 1 << 19;

    private static final int FALLBACK = 1 << 20;
    private static final int LINEAR = 1 << 21;

    private ClassFacts() {}

    /** Whether attributes of instances are looked up in the ordinary way. */
    public static boolean hasDefaultGetAttribute(OuroClass type) {
        return has(type, DEFAULT_GET);
    }

    /** Whether attributes of instances are set in the ordinary way. */
    public static boolean hasDefaultSetAttribute(OuroClass type) {
        return has(type, DEFAULT_SET);
    }

    /**
     * Whether attributes of instances are looked up in the ordinary way, and nothing that a class of a script defines
     * goes before an instance's own attribute.
     */
    public static boolean ownAttributesComeFirst(OuroClass type) {
        return has(type, DEFAULT_GET | WITHOUT_DATA_DESCRIPTORS);
    }

    /** Whether attributes of instances are set in the ordinary way, and no class of a script has a say in it. */
    public static boolean ownAttributesAreSet(OuroClass type) {
        return has(type, DEFAULT_SET | WITHOUT_DATA_DESCRIPTORS);
    }

    /** Whether {@code __getattr__} answers for attributes that are missing. */
    public static boolean hasFallback(OuroClass type) {
        return (facts(type) & FALLBACK) != 0;
    }

    /** Whether the class and all classes above it but {@code object} have one base each. */
    public static boolean isLinear(OuroClass type) {
        return (facts(type) & LINEAR) != 0;
    }

    /** What holds is known already: one look suffices. */
    private static boolean has(OuroClass type, int wanted) {
        return injectBranchProbability(LIKELY_PROBABILITY, (type.traits() & wanted) == wanted)
                || (facts(type) & wanted) == wanted;
    }

    private static int facts(OuroClass type) {
        int traits = type.traits();
        return injectBranchProbability(FASTPATH_PROBABILITY, (traits & KNOWN) != 0) ? traits : derive(type);
    }

    @TruffleBoundary
    private static int derive(OuroClass type) {
        int facts = KNOWN;
        facts |= isOfObject(type, "__getattribute__") ? DEFAULT_GET : 0;
        facts |= isOfObject(type, "__setattr__") ? DEFAULT_SET : 0;
        facts |= hasNoDataDescriptors(type) ? WITHOUT_DATA_DESCRIPTORS : 0;
        facts |= type.lookup("__getattr__") != null ? FALLBACK : 0;
        facts |= computeIsLinear(type) ? LINEAR : 0;
        type.addTraits(facts);
        return facts;
    }

    private static boolean computeIsLinear(OuroClass type) {
        for (OuroClass each = type; each != BuiltinTypes.OBJECT; each = each.bases()[0]) {
            if (each.bases().length != 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfObject(OuroClass type, String name) {
        return type.lookup(name) == BuiltinTypes.OBJECT.lookup(name);
    }

    private static boolean hasNoDataDescriptors(OuroClass type) {
        for (OuroClass each : type.mro()) {
            if (each != BuiltinTypes.OBJECT && (each.isBuiltin() || definesDescriptor(each))) {
                return false;
            }
        }
        return true;
    }

    private static boolean definesDescriptor(OuroClass type) {
        OuroDict namespace = type.namespace();
        for (int i = namespace.nextIndex(0); i >= 0; i = namespace.nextIndex(i + 1)) {
            Object name = namespace.keyAt(i);
            boolean ofEveryClass = "__dict__".equals(name) || "__weakref__".equals(name);
            if (!ofEveryClass && mayBeDataDescriptor(namespace.valueAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** False only where the answer can never change. */
    private static boolean mayBeDataDescriptor(Object value) {
        if (value instanceof OuroFunction) {
            return false;
        }
        // A module may be given another class.
        return value instanceof OuroModule
                || value instanceof Typed typed && (!typed.type().isBuiltin() || isDataDescriptor(value));
    }

    /** Whether an attribute found on a class goes before the instance's own. */
    @TruffleBoundary
    public static boolean isDataDescriptor(Object found) {
        if (found instanceof OuroFunction) {
            return false;
        }
        if (found instanceof OuroProperty || found instanceof MemberDescriptor || found instanceof GetSetDescriptor) {
            return true;
        }
        if (found instanceof Typed typed) {
            OuroClass type = typed.type();
            return type.lookup("__set__") != null || type.lookup("__delete__") != null;
        }
        return false;
    }
}
