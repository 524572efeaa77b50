// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Cell;
import org.ourolang.interpreter.object.GetSetDescriptor;
import org.ourolang.interpreter.object.GuestFrames;
import org.ourolang.interpreter.object.Linearization;
import org.ourolang.interpreter.object.MemberDescriptor;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.Omissions;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroClassMethod;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.OuroStaticMethod;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.language.unicode.Characters;

/** The steps of {@code type.__new__}. */
final class ClassMaker {
    private final OuroClass metaclass;
    private final String name;
    private final OuroTuple baseTuple;
    private final OuroDict given;
    private final OuroDict namespace;
    private OuroClass[] bases;
    private Cell classCell;
    private String qualifiedName;
    private OuroClass best;

    ClassMaker(OuroClass metaclass, String name, OuroTuple bases, OuroDict given) {
        checkName(name);
        this.metaclass = metaclass;
        this.name = name;
        this.baseTuple = bases;
        this.given = given;
        this.namespace = given.copy();
    }

    /** Raises ValueError for a name with a null character. */
    static void checkName(String name) {
        if (name.indexOf(0) >= 0) {
            throw Errors.valueError("type name must not contain null characters");
        }
    }

    OuroClass make(String[] keywordNames, Object[] keywordValues) {
        OuroClass winner = Classes.winner(metaclass, baseTuple.items);
        if (winner != metaclass) {
            Object maker = winner.lookup("__new__");
            if (maker != null && maker != BuiltinTypes.TYPE.lookup("__new__")) {
                return delegate(winner, keywordNames, keywordValues);
            }
        }
        bases = classes(baseTuple);
        best = bestBase(bases);
        OuroClass type = create(winner);
        if (namespace.getString("__del__") != null) {
            Omissions.warn("the method __del__ of class '" + type.name()
                    + "' will never be called by Ouro; use a with statement or weakref.finalize");
        }
        setNames(type);
        initSubclass(type, keywordNames, keywordValues);
        return type;
    }

    private OuroClass delegate(OuroClass winner, String[] keywordNames, Object[] keywordValues) {
        Object[] arguments = new Object[4 + keywordValues.length];
        arguments[0] = winner;
        arguments[1] = name;
        arguments[2] = baseTuple;
        arguments[3] = given;
        System.arraycopy(keywordValues, 0, arguments, 4, keywordValues.length);
        Object maker = Attributes.get(winner, "__new__");
        return (OuroClass) Calls.call(maker, arguments, keywordNames);
    }

    private OuroClass create(OuroClass winner) {
        takeSpecialNames();
        boolean baseDictionary = anyDictionary();
        Object slots = namespace.getString("__slots__");
        List<String> slotNames = slots == null ? null : slotNames(slots);
        boolean ownDictionary = slots == null ? !baseDictionary : slotNames.remove("__dict__");
        boolean ofClasses = best.isSubclassOf(BuiltinTypes.TYPE);
        int flags = baseDictionary || ownDictionary ? OuroClass.HAS_DICTIONARY : 0;
        OuroClass type = new OuroClass(winner, name, namespace, bases, best.layoutBase(), flags | inheritedFlags());
        type.setQualifiedName(qualifiedName);
        type.setSolidBase(slots != null && slotNames.stream().anyMatch(s -> !s.equals("__weakref__"))
                ? type
                : best.solidBase());
        boolean weak = slots == null ? !baseDictionary : slotNames.contains("__weakref__");
        complete(type, ownDictionary && !ofClasses, weak && !ofClasses);
        addSlots(type, slotNames);
        if (classCell != null) {
            classCell.value = type;
        }
        type.setHierarchy(bases, order(type, bases));
        type.setAllocator(best.allocator());
        if (Construction.asksForNew(type)) {
            type.askForNew();
        }
        return type;
    }

    private int inheritedFlags() {
        int flags = 0;
        if (namespace.remove("__abc_tpflags__") instanceof Long declared) {
            flags |= (int) (long) declared & (OuroClass.PATTERN_SEQUENCE | OuroClass.PATTERN_MAPPING);
        }
        for (OuroClass base : bases) {
            flags |= base.is(OuroClass.PATTERN_SEQUENCE) ? OuroClass.PATTERN_SEQUENCE : 0;
            flags |= base.is(OuroClass.PATTERN_MAPPING) ? OuroClass.PATTERN_MAPPING : 0;
        }
        return flags;
    }

    private boolean anyDictionary() {
        for (OuroClass base : bases) {
            if (base.hasDictionary()) {
                return true;
            }
        }
        return false;
    }

    private void takeSpecialNames() {
        Object qualified = namespace.remove("__qualname__");
        if (qualified != null && !(qualified instanceof String)) {
            throw Errors.typeError("type __qualname__ must be a str, not %s", Types.name(qualified));
        }
        qualifiedName = qualified == null ? name : (String) qualified;
        Object cell = namespace.remove("__classcell__");
        if (cell instanceof Cell given) {
            classCell = given;
        } else if (cell != null) {
            throw Errors.typeError("__classcell__ must be a nonlocal cell, not <class '%s'>", Types.name(cell));
        }
        namespace.remove("__classdictcell__");
        if (namespace.getString("__module__") == null) {
            namespace.put("__module__", callerModule());
        }
        if (namespace.getString("__new__") instanceof OuroFunction function) {
            namespace.put("__new__", new OuroStaticMethod(BuiltinTypes.STATICMETHOD, function));
        }
        makeClassMethod("__init_subclass__");
        makeClassMethod("__class_getitem__");
    }

    /** The {@code __name__} of the module whose code creates the class. */
    private static Object callerModule() {
        Object found = GuestFrames.visit((instance, place) -> {
            Object[] arguments = GuestFrames.arguments(instance);
            boolean guest = arguments.length > 0 && arguments[0] instanceof OuroFunction;
            return guest ? ((OuroFunction) arguments[0]).globals() : null;
        });
        Object module = found instanceof OuroDict globals ? globals.getString("__name__") : null;
        return module == null ? "builtins" : module;
    }

    private void makeClassMethod(String attribute) {
        if (namespace.getString(attribute) instanceof OuroFunction function) {
            namespace.put(attribute, new OuroClassMethod(BuiltinTypes.CLASSMETHOD, function));
        }
    }

    private void complete(OuroClass type, boolean dictionary, boolean weak) {
        if (dictionary && namespace.getString("__dict__") == null) {
            namespace.put(
                    "__dict__",
                    new GetSetDescriptor(
                            "__dict__", type, Attributes::dictionaryOf, ClassMaker::setDictionary, object -> {
                                setDictionary(object, new OuroDict());
                                return None.NONE;
                            }));
        }
        if (weak && namespace.getString("__weakref__") == null) {
            namespace.put("__weakref__", new GetSetDescriptor("__weakref__", type, object -> None.NONE, null, null));
        }
        if (namespace.getString("__doc__") == null) {
            namespace.put("__doc__", None.NONE);
        }
        if (namespace.getString("__eq__") != null && namespace.getString("__hash__") == null) {
            namespace.put("__hash__", None.NONE);
        }
    }

    private static Object setDictionary(Object object, Object value) {
        if (!(value instanceof OuroDict dict)) {
            throw Errors.typeError("__dict__ must be set to a dictionary, not a '%s'", Types.name(value));
        }
        ((OuroObject) object).setDictionary(dict);
        return None.NONE;
    }

    private List<String> slotNames(Object slots) {
        Object[] items = slots instanceof String single ? new Object[] {single} : Iteration.toArray(slots);
        List<String> names = new ArrayList<>();
        for (Object item : items) {
            if (!(OuroInstance.unwrap(item) instanceof String slot)) {
                throw Errors.typeError("__slots__ items must be strings, not '%s'", Types.name(item));
            }
            if (!Characters.isIdentifier(slot)) {
                throw Errors.typeError("__slots__ must be identifiers");
            }
            String mangled = mangle(slot);
            boolean repeatable = mangled.equals("__dict__") || mangled.equals("__weakref__");
            if (repeatable && (names.contains(mangled) || inherited(mangled))) {
                throw Errors.typeError("%s slot disallowed: we already got one", mangled);
            }
            if (!repeatable && namespace.getString(mangled) != null && !mangled.equals("__qualname__")) {
                throw Errors.valueError("'%s' in __slots__ conflicts with class variable", slot);
            }
            names.add(mangled.intern());
        }
        checkVariableSize(names);
        return names;
    }

    private boolean inherited(String slot) {
        return slot.equals("__dict__") ? anyDictionary() : best.lookup(slot) != null;
    }

    private void checkVariableSize(List<String> names) {
        OuroClass layout = best.layoutBase();
        boolean variable = layout == BuiltinTypes.INT || layout == BuiltinTypes.BYTES || layout == BuiltinTypes.TUPLE;
        if (variable && names.stream().anyMatch(s -> !s.equals("__dict__"))) {
            throw Errors.typeError("nonempty __slots__ not supported for subtype of '%s'", best.name());
        }
    }

    private String mangle(String slot) {
        if (!slot.startsWith("__") || slot.endsWith("__")) {
            return slot;
        }
        String stripped = name.replaceFirst("^_+", "");
        return stripped.isEmpty() ? slot : "_" + stripped + slot;
    }

    private void addSlots(OuroClass type, List<String> names) {
        if (names == null) {
            return;
        }
        List<MemberDescriptor> members = new ArrayList<>();
        String[] sorted = names.stream()
                .filter(slot -> !slot.equals("__weakref__"))
                .sorted()
                .toArray(String[]::new);
        for (String slot : sorted) {
            MemberDescriptor member = new MemberDescriptor(slot, type);
            members.add(member);
            namespace.put(slot, member);
        }
        type.setSlots(members.toArray(new MemberDescriptor[0]));
    }

    private void setNames(OuroClass type) {
        Object[] keys = type.namespace().keysToArray();
        Object[] values = type.namespace().valuesToArray();
        for (int i = 0; i < keys.length; i++) {
            Object value = values[i];
            if (value instanceof OuroFunction || value instanceof String || value instanceof None) {
                continue;
            }
            Object hook = Types.of(value).lookup("__set_name__");
            if (hook != null) {
                setName(type, keys[i], value);
            }
        }
    }

    private void setName(OuroClass type, Object key, Object value) {
        try {
            Calls.special(value, "__set_name__", type, key);
        } catch (OuroError error) {
            String note = "Error calling __set_name__ on '" + Types.name(value) + "' instance "
                    + Representation.repr(key) + " in '" + type.name() + "'";
            Exceptions.addNote(error.exception(), note);
            throw error;
        }
    }

    private static void initSubclass(OuroClass type, String[] keywordNames, Object[] keywordValues) {
        Object hook = type.lookupBehind(type, "__init_subclass__");
        if (hook == null || hook instanceof BuiltinMethod method && method.owner() == BuiltinTypes.OBJECT) {
            if (keywordNames.length > 0) {
                throw Errors.typeError("%s.__init_subclass__() takes no keyword arguments", type.qualifiedName());
            }
            return;
        }
        Calls.call(Descriptors.bind(hook, null, type), keywordValues, keywordNames);
    }

    private static OuroClass[] classes(OuroTuple tuple) {
        if (tuple.size() == 0) {
            return new OuroClass[] {BuiltinTypes.OBJECT};
        }
        OuroClass[] result = new OuroClass[tuple.size()];
        for (int i = 0; i < result.length; i++) {
            if (!(tuple.get(i) instanceof OuroClass base)) {
                throw Errors.typeError("bases must be types");
            }
            result[i] = base;
        }
        return result;
    }

    /** The base whose layout the new class extends. */
    static OuroClass bestBase(OuroClass[] bases) {
        OuroClass best = null;
        OuroClass solid = null;
        for (OuroClass base : bases) {
            if (base.is(OuroClass.FINAL)) {
                throw Errors.typeError("type '%s' is not an acceptable base type", base.fullName());
            }
            OuroClass candidate = base.solidBase();
            if (best == null || !solid.isSubclassOf(candidate) && candidate.isSubclassOf(solid)) {
                best = base;
                solid = candidate;
            } else if (!solid.isSubclassOf(candidate)) {
                throw Errors.typeError("multiple bases have instance lay-out conflict");
            }
        }
        return best;
    }

    /** The MRO: a metaclass's {@code mro()} if it has one of its own, else C3. */
    static OuroClass[] order(OuroClass type, OuroClass[] bases) {
        Object custom = type.type() == BuiltinTypes.TYPE ? null : type.type().lookup("mro");
        if (custom != null && !(custom instanceof BuiltinMethod)) {
            return checkedOrder(type, bases, Iteration.toArray(Calls.special(type, "mro")));
        }
        for (int i = 0; i < bases.length; i++) {
            for (int j = i + 1; j < bases.length; j++) {
                if (bases[i] == bases[j]) {
                    throw Errors.typeError("duplicate base class %s", bases[i].name());
                }
            }
        }
        OuroClass[] order = Linearization.of(type, bases);
        if (order == null) {
            throw Errors.typeError(
                    "Cannot create a consistent method resolution order (MRO) for bases %s",
                    Linearization.conflict(type, bases));
        }
        return order;
    }

    private static OuroClass[] checkedOrder(OuroClass type, OuroClass[] bases, Object[] items) {
        OuroClass solid = bestBase(bases).solidBase();
        OuroClass[] order = new OuroClass[items.length];
        for (int i = 0; i < items.length; i++) {
            if (!(items[i] instanceof OuroClass item)) {
                throw Errors.typeError("mro() returned a non-class ('%s')", Types.name(items[i]));
            }
            if (item != type && !solid.isSubclassOf(item.solidBase())) {
                throw Errors.typeError("mro() returned base with unsuitable layout ('%s')", item.name());
            }
            order[i] = item;
        }
        return order;
    }

    /** Gives a class new bases and computes its order and those of all its subclasses; a failure changes nothing. */
    static void rebase(OuroClass type, OuroClass[] bases) {
        List<Runnable> undo = new ArrayList<>();
        try {
            rebase(type, bases, undo);
        } catch (OuroError error) {
            for (int i = undo.size() - 1; i >= 0; i--) {
                undo.get(i).run();
            }
            throw error;
        }
    }

    private static void rebase(OuroClass type, OuroClass[] bases, List<Runnable> undo) {
        OuroClass[] oldBases = type.bases();
        OuroClass[] oldOrder = type.mro();
        OuroClass[] order = order(type, bases);
        undo.add(() -> type.setHierarchy(oldBases, oldOrder));
        type.setHierarchy(bases, order);
        for (OuroClass sub : type.subclasses()) {
            rebase(sub, sub.bases(), undo);
        }
    }
}
