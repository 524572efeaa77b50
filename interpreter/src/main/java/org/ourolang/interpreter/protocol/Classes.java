// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.MemberDescriptor;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.OuroTuple;

/** Creation of classes and of their instances. */
public final class Classes {
    private Classes() {}

    /**
     * What a class statement needs before its body runs.
     *
     * @param bases after {@code __mro_entries__}
     * @param originalBases as written
     * @param namespace where the body's names go: an OuroDict unless a {@code __prepare__} says otherwise
     */
    public record Preparation(Object metaclass, OuroTuple bases, OuroTuple originalBases, Object namespace) {}

    /**
     * Resolves {@code __mro_entries__} and the metaclass and calls {@code __prepare__}.
     *
     * @param arguments the positional arguments of the class statement
     * @param keywordNames names of the keyword arguments, {@code metaclass} included
     */
    @TruffleBoundary
    public static Preparation prepare(
            String name, Object[] arguments, String[] keywordNames, Object[] keywordValues) {
        OuroTuple original = OuroTuple.of(arguments.clone());
        OuroTuple bases = resolveBases(original);
        int position = Arrays.asList(keywordNames).indexOf("metaclass");
        Object metaclass = position >= 0
                ? keywordValues[position]
                : bases.size() > 0 ? Types.of(bases.get(0)) : BuiltinTypes.TYPE;
        if (metaclass instanceof OuroClass type) {
            metaclass = winner(type, bases.items);
        }
        if (metaclass == BuiltinTypes.TYPE) {
            return new Preparation(metaclass, bases, original, new OuroDict());
        }
        Object prepare = Attributes.getOrNull(metaclass, "__prepare__");
        if (prepare == null) {
            return new Preparation(metaclass, bases, original, new OuroDict());
        }
        Object namespace =
                Calls.call(prepare, withKeywords(keywordNames, keywordValues, name, bases), without(keywordNames));
        if (!(namespace instanceof OuroDict) && Types.of(namespace).lookup("__getitem__") == null) {
            throw Errors.typeError(
                    "%s.__prepare__() must return a mapping, not %s",
                    metaclass instanceof OuroClass type ? type.name() : "<metaclass>",
                    Types.name(namespace));
        }
        return new Preparation(metaclass, bases, original, namespace);
    }

    /** Calls the metaclass with the filled namespace; answers the class. */
    @TruffleBoundary
    public static Object create(
            Preparation preparation, String name, String[] keywordNames, Object[] keywordValues) {
        Object namespace = preparation.namespace();
        if (preparation.bases() != preparation.originalBases()) {
            Items.set(namespace, "__orig_bases__", preparation.originalBases());
        }
        if (preparation.metaclass() == BuiltinTypes.TYPE && keywordNames.length == 0) {
            return typeNew(
                    BuiltinTypes.TYPE, name, preparation.bases(), (OuroDict) namespace, keywordNames, keywordValues);
        }
        Object[] arguments = withKeywords(keywordNames, keywordValues, name, preparation.bases(), namespace);
        return Calls.call(preparation.metaclass(), arguments, without(keywordNames));
    }

    private static Object[] withKeywords(String[] names, Object[] values, Object... positional) {
        List<Object> all = new ArrayList<>(Arrays.asList(positional));
        for (int i = 0; i < names.length; i++) {
            if (!names[i].equals("metaclass")) {
                all.add(values[i]);
            }
        }
        return all.toArray();
    }

    private static String[] without(String[] names) {
        List<String> kept = new ArrayList<>(Arrays.asList(names));
        kept.remove("metaclass");
        return kept.toArray(new String[0]);
    }

    /** {@code types.resolve_bases}: the same tuple when nothing changes. */
    @TruffleBoundary
    public static OuroTuple resolveBases(OuroTuple bases) {
        List<Object> resolved = null;
        for (int i = 0; i < bases.size(); i++) {
            Object base = bases.get(i);
            Object entries = base instanceof OuroClass ? null : Attributes.getOrNull(base, "__mro_entries__");
            if (entries == null) {
                if (resolved != null) {
                    resolved.add(base);
                }
                continue;
            }
            Object replacement = Calls.call(entries, bases);
            if (!(replacement instanceof OuroTuple tuple)) {
                throw Errors.typeError("__mro_entries__ must return a tuple");
            }
            if (resolved == null) {
                resolved = new ArrayList<>(Arrays.asList(bases.items).subList(0, i));
            }
            Collections.addAll(resolved, tuple.items);
        }
        return resolved == null ? bases : OuroTuple.of(resolved.toArray());
    }

    /** The most derived metaclass. */
    static OuroClass winner(OuroClass metaclass, Object[] bases) {
        OuroClass winner = metaclass;
        for (Object base : bases) {
            if (!(base instanceof OuroClass) && Attributes.getOrNull(base, "__mro_entries__") != null) {
                throw Errors.typeError("type() doesn't support MRO entry resolution; use types.new_class()");
            }
            OuroClass candidate = Types.of(base);
            if (candidate.isSubclassOf(winner)) {
                winner = candidate;
            } else if (!winner.isSubclassOf(candidate)) {
                throw Errors.typeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) "
                        + "subclass of the metaclasses of all its bases");
            }
        }
        return winner;
    }

    /** {@code type.__name__ = name}. */
    @TruffleBoundary
    public static void rename(OuroClass type, String name) {
        ClassMaker.checkName(name);
        type.setName(name);
    }

    /** {@code type.__new__(metaclass, name, bases, namespace, **keywords)}. */
    @TruffleBoundary
    public static OuroClass typeNew(
            OuroClass metaclass,
            String name,
            OuroTuple bases,
            OuroDict namespace,
            String[] keywordNames,
            Object[] keywordValues) {
        return new ClassMaker(metaclass, name, bases, namespace).make(keywordNames, keywordValues);
    }

    /** {@code type.__call__(type, *arguments)}: {@code __new__} and {@code __init__}. */
    @TruffleBoundary
    public static Object instantiate(OuroClass type, Object[] arguments, String[] keywords) {
        return Instantiation.instantiate(type, arguments, keywords);
    }

    /** The rest of {@link #instantiate}, after {@code __new__} answered {@code instance}. */
    @TruffleBoundary
    public static Object initialized(OuroClass type, Object instance, Object[] arguments, String[] keywords) {
        return Instantiation.initialized(type, instance, arguments, keywords);
    }

    /** {@code object.__new__(type, *arguments)} with the reference's checks of excess arguments. */
    @TruffleBoundary
    public static Object objectNew(OuroClass type, boolean excessArguments) {
        return Instantiation.newObject(type, excessArguments);
    }

    /** {@code object.__init__(self, *arguments)}: refuses excess arguments as the reference does. */
    @TruffleBoundary
    public static void objectInit(Object self, boolean excessArguments) {
        OuroClass type = Types.of(self);
        if (!excessArguments) {
            return;
        }
        if (!Instantiation.isObjectInit(type.lookup("__init__"))) {
            throw Errors.typeError("object.__init__() takes exactly one argument (the instance to initialize)");
        }
        if (Construction.of(type).isMadeByObject()) {
            throw Errors.typeError(
                    "%s.__init__() takes exactly one argument (the instance to initialize)", type.name());
        }
    }

    /** An instance of {@code type}, which is the builtin {@code exact} or a subclass of it, with this value. */
    public static Object withPayload(OuroClass type, OuroClass exact, Object value) {
        return type == exact ? value : new OuroInstance(type, value);
    }

    /** {@code x.__class__ = type}. */
    @TruffleBoundary
    public static void changeClass(Object object, Object type) {
        if (!(type instanceof OuroClass newType)) {
            throw Errors.typeError("__class__ must be set to a class, not '%s' object", Types.name(type));
        }
        OuroClass old = Types.of(object);
        boolean module = object instanceof OuroModule && newType.isSubclassOf(BuiltinTypes.MODULE);
        if (!module && (old.isImmutable() || newType.isImmutable())) {
            throw Errors.typeError(
                    "__class__ assignment only supported for mutable types or ModuleType subclasses");
        }
        if (!(object instanceof OuroObject instance)
                || old.layoutBase() != newType.layoutBase()
                || !sameSlots(old.solidBase(), newType.solidBase())
                || !module && old.hasDictionary() != newType.hasDictionary()) {
            throw layoutDiffers(old, newType);
        }
        if (old.solidBase() != newType.solidBase()) {
            moveSlots(instance, old.solidBase().slots(), newType.solidBase().slots());
        }
        instance.setType(newType);
    }

    private static void moveSlots(OuroObject instance, MemberDescriptor[] from, MemberDescriptor[] to) {
        for (int i = 0; i < from.length; i++) {
            Object value = instance.slot(from[i]);
            if (value != null) {
                instance.removeSlot(from[i]);
                instance.setSlot(to[i], value);
            }
        }
    }

    /** Whether the slots of instances are the same, be it by way of classes that declare the same names. */
    private static boolean sameSlots(OuroClass one, OuroClass other) {
        if (one == other) {
            return true;
        }
        MemberDescriptor[] left = one.slots();
        MemberDescriptor[] right = other.slots();
        if (left.length != right.length || left.length == 0) {
            return false;
        }
        for (int i = 0; i < left.length; i++) {
            if (!left[i].name().equals(right[i].name())) {
                return false;
            }
        }
        return one.bases()[0].solidBase() == other.bases()[0].solidBase();
    }

    private static OuroError layoutDiffers(OuroClass old, OuroClass newType) {
        return Errors.typeError(
                "__class__ assignment: '%s' object layout differs from '%s'", newType.name(), old.name());
    }

    /** {@code type.__bases__ = bases}. */
    @TruffleBoundary
    public static void changeBases(OuroClass type, Object bases) {
        if (type.isImmutable()) {
            throw Errors.typeError("cannot set '__bases__' attribute of immutable type '%s'", type.name());
        }
        if (!(bases instanceof OuroTuple tuple)) {
            throw Errors.typeError("can only assign tuple to %s.__bases__, not %s", type.name(), Types.name(bases));
        }
        if (tuple.size() == 0) {
            throw Errors.typeError("can only assign non-empty tuple to %s.__bases__, not ()", type.name());
        }
        OuroClass[] classes = new OuroClass[tuple.size()];
        for (int i = 0; i < classes.length; i++) {
            if (!(tuple.get(i) instanceof OuroClass base)) {
                throw Errors.typeError(
                        "%s.__bases__ must be tuple of classes, not '%s'", type.name(), Types.name(tuple.get(i)));
            }
            if (base.isSubclassOf(type)) {
                throw Errors.typeError("a __bases__ item causes an inheritance cycle");
            }
            classes[i] = base;
        }
        OuroClass best = ClassMaker.bestBase(classes);
        if (best.layoutBase() != type.layoutBase() && best.layoutBase() != BuiltinTypes.OBJECT) {
            throw Errors.typeError(
                    "__bases__ assignment: '%s' object layout differs from '%s'",
                    best.name(),
                    type.bases()[0].name());
        }
        ClassMaker.rebase(type, classes);
    }
}
