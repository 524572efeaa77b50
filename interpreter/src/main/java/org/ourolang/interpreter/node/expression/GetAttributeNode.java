// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import static com.oracle.truffle.api.CompilerDirectives.FASTPATH_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.SLOWPATH_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ClassFacts;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.SteadyBinding;
import org.ourolang.interpreter.node.SteadyClass;
import org.ourolang.interpreter.node.Tools;
import org.ourolang.interpreter.object.BoundMethod;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.FrameRecord;
import org.ourolang.interpreter.object.ClassAttribute;
import org.ourolang.interpreter.object.Keywords;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.OuroProperty;
import org.ourolang.interpreter.protocol.Attributes;

/**
 * {@code value.name}. What the class says comes from the class's own table of names, what an instance says from its
 * shape, so that all contexts profit from the node alike; where there is but one, what lasts is a constant.
 */
public final class GetAttributeNode extends ExpressionNode {
    private static final int SHAPES = 4;
    private static final int INSTANCE = 1;
    private static final int MODULE = 2;
    private static final int CLASS = 4;
    private static final int GENERAL = 8;
    private static final int OF_CLASS = 16;
    private static final int EXCEPTION = 32;
    private static final int OWN_FIRST = 64;

    private final String name;
    private final int hash;
    private final boolean special;
    private final SteadyBinding ofModules;

    /** Whether an instance's own attribute goes before its class's; null until a class was asked. */
    @CompilationFinal
    private SteadyClass<Boolean> ownFirst;

    /** What classes answer to {@link #ordinary}; null until one was asked. */
    @CompilationFinal
    private SteadyClass<ClassAttribute> classes;

    @Child
    private ExpressionNode value;

    /** The ways that were ever gone; what was never needed is not compiled. */
    @CompilationFinal
    private int ways;

    @CompilationFinal
    private int moduleIndex = -1;

    @Child
    private DynamicObjectLibrary properties;

    @Child
    private DispatchNode getter;

    /** @param value null where only {@link #get} is used */
    public GetAttributeNode(ExpressionNode value, String name) {
        this.value = value;
        this.name = name.intern();
        this.hash = name.hashCode();
        this.special = name.startsWith("__") && name.endsWith("__");
        this.ofModules = new SteadyBinding(this.name);
    }

    String name() {
        return name;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return get(value.execute(frame));
    }

    /**
     * The attribute of {@code object}. No way answers null for "go another": merged with it, a number could not stay
     * unboxed.
     */
    public Object get(Object object) {
        if (went(INSTANCE) && object instanceof OuroInstance instance) {
            return ofInstance(instance);
        }
        if (went(EXCEPTION) && object instanceof OuroException exception) {
            return ofInstance(exception);
        }
        if (went(MODULE) && object instanceof OuroModule module) {
            return ofModule(module);
        }
        if (went(CLASS) && object instanceof OuroClass type) {
            return ofClass(type);
        }
        return otherwise(object);
    }

    private boolean went(int way) {
        return (ways & way) != 0;
    }

    private void open(int way) {
        if (!went(way)) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            ways |= way;
        }
    }

    private Object otherwise(Object object) {
        if (!went(INSTANCE) && object instanceof OuroInstance instance) {
            open(INSTANCE);
            return get(instance);
        }
        if (!special && !went(EXCEPTION) && object instanceof OuroException exception) {
            open(EXCEPTION);
            return get(exception);
        }
        if (!special && !went(MODULE) && object instanceof OuroModule module) {
            open(MODULE);
            return get(module);
        }
        if (!special && !went(CLASS) && object instanceof OuroClass type) {
            open(CLASS);
            return get(type);
        }
        return generally(object);
    }

    private Object generally(Object object) {
        open(GENERAL);
        try {
            return object instanceof FrameRecord || !Tools.areAbsent()
                    ? Tools.calledAt(this, () -> Attributes.get(object, name))
                    : Attributes.get(object, name);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    private Object ofInstance(OuroObject instance) {
        OuroClass type = instance.type();
        if (ownFirst == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            ownFirst = new SteadyClass<>(ClassFacts::ownAttributesComeFirst);
        }
        if (ownFirst.ask(type, this)) {
            open(OWN_FIRST);
            Object own = own(instance);
            if (own != null) {
                return own;
            }
            open(OF_CLASS);
            return bound(instance, type.find(name, hash));
        }
        if (classes == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            classes = new SteadyClass<>(this::ordinary);
        }
        ClassAttribute found = classes.ask(type, this);
        if (found == null) {
            return generally(instance);
        }
        if (found.kind() == ClassAttribute.Kind.PROPERTY) {
            return computed(instance, (OuroProperty) found.value());
        }
        Object own = own(instance);
        if (own != null) {
            return own;
        }
        open(OF_CLASS);
        return bound(instance, found);
    }

    /** What the class says; null where only the general way will do. */
    private ClassAttribute ordinary(OuroClass type) {
        ClassAttribute found = type.find(name, hash);
        boolean general = !ClassFacts.hasDefaultGetAttribute(type)
                || found.kind() == ClassAttribute.Kind.OTHER
                || found.kind() == ClassAttribute.Kind.PROPERTY && ClassFacts.hasFallback(type);
        return general ? null : found;
    }

    private Object bound(OuroObject instance, ClassAttribute found) {
        if (found.kind() == ClassAttribute.Kind.FUNCTION) {
            return new BoundMethod(found.value(), instance);
        }
        return found.kind() == ClassAttribute.Kind.VALUE ? found.value() : generally(instance);
    }

    private Object computed(OuroObject instance, OuroProperty property) {
        if (!(property.getter instanceof OuroFunction function)) {
            return generally(instance);
        }
        if (getter == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            getter = insert(new DispatchNode(Keywords.NONE));
        }
        try {
            return getter.callFunction(function, new Object[] {null, instance});
        } catch (OuroError error) {
            throw at(Attributes.about(instance, name, error));
        }
    }

    private Object ofModule(OuroModule module) {
        if (module.type() != BuiltinTypes.MODULE) {
            return generally(module);
        }
        OuroDict globals = module.globals();
        Object lasting = ofModules.value(globals);
        if (lasting != null) {
            return lasting;
        }
        if (moduleIndex >= 0 && injectBranchProbability(FASTPATH_PROBABILITY, globals.hasKeyAt(moduleIndex, name))) {
            Object found = globals.valueAt(moduleIndex);
            if (CompilerDirectives.inInterpreter()) {
                ofModules.observe(globals, globals, moduleIndex, found, this);
            }
            return found;
        }
        int index = indexIn(globals);
        if (index < 0) {
            return generally(module);
        }
        if (moduleIndex < 0) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            moduleIndex = index;
        }
        return globals.valueAt(index);
    }

    @TruffleBoundary
    private int indexIn(OuroDict globals) {
        return globals.indexOfString(name);
    }

    private Object ofClass(OuroClass type) {
        if (type.type() != BuiltinTypes.TYPE) {
            return generally(type);
        }
        ClassAttribute found = type.find(name, hash);
        boolean plain =
                found.kind() == ClassAttribute.Kind.FUNCTION || found.kind() == ClassAttribute.Kind.VALUE;
        return plain ? found.value() : generally(type);
    }

    /** The attribute that an instance has itself; null for none. */
    Object own(OuroObject instance) {
        if (properties == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            properties = insert(DynamicObjectLibrary.getFactory().createDispatched(SHAPES));
        }
        Object own = properties.getOrDefault(instance, name, null);
        if (own == null && injectBranchProbability(SLOWPATH_PROBABILITY, instance.dictionaryOrNull() != null)) {
            return instance.attribute(name);
        }
        return own;
    }
}
