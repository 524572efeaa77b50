// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.SetOperations;
import org.ourolang.interpreter.protocol.Representation;

/** The methods of {@code set} and {@code frozenset}. */
final class SetMethods {
    /** A binary set operation; the class is that of the result. */
    @FunctionalInterface
    private interface Operation {
        OuroSet apply(OuroSet left, OuroSet right, OuroClass type);
    }

    /** A change of the left set by the right. */
    @FunctionalInterface
    private interface Change {
        void apply(OuroSet left, OuroSet right);
    }

    private SetMethods() {}

    static void installSet(TypeBuilder type) {
        type.constructor(OuroSet::new)
                .conversion0(() -> new OuroSet(BuiltinTypes.SET))
                .conversion(iterable -> {
                    OuroSet set = new OuroSet(BuiltinTypes.SET);
                    SetOperations.addAll(set, iterable);
                    return set;
                });
        type.method("__init__(self, /, *args, **kwargs)", (self, args, kwargs) -> {
            OuroSet set = (OuroSet) self;
            Arity.noKeywords("set", kwargs);
            Arity.atMost("set", args, 1);
            set.clear();
            if (((OuroTuple) args).size() == 1) {
                SetOperations.addAll(set, ((OuroTuple) args).get(0));
            }
            return None.NONE;
        });
        type.attribute("__hash__", None.NONE);
        installCommon(type);
        installInPlace(type);
        installChanges(type);
    }

    static void installFrozen(TypeBuilder type) {
        type.constructor("__new__(cls, /, *args, **kwargs)", SetMethods::makeFrozen);
        type.method("__hash__(self, /)", self -> ((OuroSet) self).frozenHash());
        installCommon(type);
    }

    private static Object reduce(Object self) {
        OuroSet set = (OuroSet) self;
        return OuroTuple.of(set.type(), OuroTuple.of(new OuroList(set.toArray())), ObjectReduction.state(self));
    }

    private static Object makeFrozen(Object[] bound) {
        OuroClass cls = (OuroClass) bound[0];
        OuroTuple args = (OuroTuple) bound[1];
        Arity.noKeywords(BuiltinTypes.FROZENSET, cls, bound[2]);
        Arity.atMost("frozenset", args, 1);
        if (args.size() == 1 && cls == BuiltinTypes.FROZENSET) {
            if (args.get(0) instanceof OuroSet given && given.type() == BuiltinTypes.FROZENSET) {
                return given;
            }
        }
        OuroSet result = new OuroSet(cls);
        if (args.size() == 1) {
            SetOperations.addAll(result, args.get(0));
        }
        return result;
    }

    private static void installCommon(TypeBuilder type) {
        type.method("__reduce__(self, /)", SetMethods::reduce);
        type.classMethod2("__class_getitem__(cls, object, /)", GenericAliases::make);

        type.method("__len__(self, /)", self -> (long) ((OuroSet) self).size());
        type.method("__iter__(self, /)", self -> Iteration.nativeIterator((OuroSet) self));
        type.method("__contains__(self, object, /)", (self, key) -> contains((OuroSet) self, key));
        type.method("__repr__(self, /)", self -> Representation.nativeRepr(self));
        type.method("copy(self, /)", self -> copy((OuroSet) self));
        operator(type, "or", OuroSet::union);
        operator(type, "and", OuroSet::intersection);
        operator(type, "sub", OuroSet::difference);
        operator(type, "xor", OuroSet::symmetricDifference);
        comparisons(type);
        combinations(type);
        type.method("isdisjoint(self, other, /)", (self, other) -> {
            Object iterator = Iteration.iterator(other);
            for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
                if (((OuroSet) self).contains(item)) {
                    return false;
                }
            }
            return true;
        });
        type.method("issubset(self, other, /)", (self, other) -> ((OuroSet) self).isSubset(asSet(other)));
        type.method("issuperset(self, other, /)", (self, other) -> asSet(other).isSubset((OuroSet) self));
    }

    private static void operator(TypeBuilder type, String name, Operation operation) {
        type.method("__" + name + "__(self, value, /)", (self, value) -> apply(operation, self, value));
        type.method("__r" + name + "__(self, value, /)", (self, value) -> apply(operation, value, self));
    }

    private static Object apply(Operation operation, Object left, Object right) {
        if (left instanceof OuroSet first && right instanceof OuroSet second) {
            return operation.apply(first, second, baseType(first));
        }
        return NotImplemented.NOT_IMPLEMENTED;
    }

    static OuroClass baseType(OuroSet set) {
        return set.isFrozen() ? BuiltinTypes.FROZENSET : BuiltinTypes.SET;
    }

    private static Object copy(OuroSet set) {
        return set.type() == BuiltinTypes.FROZENSET ? set : set.copy(baseType(set));
    }

    private static void comparisons(TypeBuilder type) {
        type.method(
                "__eq__(self, value, /)",
                (self, value) -> value instanceof OuroSet other
                        ? (Object) equal((OuroSet) self, other)
                        : NotImplemented.NOT_IMPLEMENTED);
        type.method(
                "__ne__(self, value, /)",
                (self, value) -> value instanceof OuroSet other
                        ? (Object) !equal((OuroSet) self, other)
                        : NotImplemented.NOT_IMPLEMENTED);
        type.method(
                "__le__(self, value, /)",
                (self, value) -> value instanceof OuroSet other
                        ? (Object) ((OuroSet) self).isSubset(other)
                        : NotImplemented.NOT_IMPLEMENTED);
        type.method(
                "__ge__(self, value, /)",
                (self, value) -> value instanceof OuroSet other
                        ? (Object) other.isSubset((OuroSet) self)
                        : NotImplemented.NOT_IMPLEMENTED);
        type.method(
                "__lt__(self, value, /)",
                (self, value) -> value instanceof OuroSet other
                        ? (Object) (((OuroSet) self).size() < other.size() && ((OuroSet) self).isSubset(other))
                        : NotImplemented.NOT_IMPLEMENTED);
        type.method(
                "__gt__(self, value, /)",
                (self, value) -> value instanceof OuroSet other
                        ? (Object) (other.size() < ((OuroSet) self).size() && other.isSubset((OuroSet) self))
                        : NotImplemented.NOT_IMPLEMENTED);
    }

    private static boolean equal(OuroSet a, OuroSet b) {
        return a.size() == b.size() && a.isSubset(b);
    }

    private static void combinations(TypeBuilder type) {
        type.method("union(self, /, *others)", (self, others) -> {
            OuroSet result = ((OuroSet) self).copy(baseType((OuroSet) self));
            for (Object other : ((OuroTuple) others).items) {
                SetOperations.addAll(result, other);
            }
            return result;
        });
        type.method("intersection(self, /, *others)", (self, others) -> {
            OuroSet result = (OuroSet) self;
            if (((OuroTuple) others).size() == 0) {
                return copy(result);
            }
            for (Object other : ((OuroTuple) others).items) {
                result = intersect(result, other, baseType((OuroSet) self));
            }
            return result;
        });
        type.method("difference(self, /, *others)", (self, others) -> {
            Object[] removed = ((OuroTuple) others).items;
            OuroSet result = firstDifference((OuroSet) self, removed);
            for (int i = 1; i < removed.length; i++) {
                removeAll(result, removed[i]);
            }
            return result;
        });
        type.method(
                "symmetric_difference(self, other, /)",
                (self, other) -> symmetricDifference((OuroSet) self, other));
    }

    /** A new set without the elements of the first of the others; the order depends on which of the two is walked. */
    private static OuroSet firstDifference(OuroSet set, Object[] removed) {
        OuroClass type = baseType(set);
        if (removed.length > 0 && removed[0] instanceof OuroSet other) {
            return set.difference(other, type);
        }
        if (removed.length > 0 && removed[0] instanceof OuroDict dict && set.size() >> 2 <= dict.size()) {
            return set.difference(OuroSet.of(dict.keysToArray()), type);
        }
        OuroSet result = set.copy(type);
        if (removed.length > 0) {
            removeAll(result, removed[0]);
        }
        return result;
    }

    private static OuroSet symmetricDifference(OuroSet set, Object other) {
        if (other instanceof OuroSet second) {
            return set.symmetricDifference(second, baseType(set));
        }
        OuroSet result = new OuroSet(baseType(set));
        SetOperations.addAll(result, other);
        result.toggleAll(set);
        return result;
    }

    private static OuroSet intersect(OuroSet set, Object other, OuroClass type) {
        if (other instanceof OuroSet second) {
            return set.intersection(second, type);
        }
        OuroSet result = new OuroSet(type);
        Object iterator = Iteration.iterator(other);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            if (set.contains(item)) {
                result.add(item);
            }
        }
        return result;
    }

    private static void installInPlace(TypeBuilder type) {
        inPlace(type, "__ior__", SetOperations::addAll);
        inPlace(type, "__iand__", (left, right) -> left.become(left.intersection(right, left.type())));
        inPlace(type, "__isub__", SetMethods::removeAll);
        inPlace(type, "__ixor__", OuroSet::toggleAll);
    }

    private static void inPlace(TypeBuilder type, String name, Change change) {
        type.method(name + "(self, value, /)", (self, value) -> {
            if (!(value instanceof OuroSet other)) {
                return NotImplemented.NOT_IMPLEMENTED;
            }
            change.apply((OuroSet) self, other);
            return self;
        });
    }

    private static void installChanges(TypeBuilder type) {
        type.method("add(self, object, /)", (self, object) -> {
            ((OuroSet) self).add(object);
            return None.NONE;
        });
        type.method("discard(self, object, /)", (self, object) -> {
            ((OuroSet) self).remove(hashable(object));
            return None.NONE;
        });
        type.method("remove(self, object, /)", (self, object) -> {
            if (!((OuroSet) self).remove(hashable(object))) {
                throw Errors.keyError(object);
            }
            return None.NONE;
        });
        type.method("pop(self, /)", self -> {
            if (((OuroSet) self).size() == 0) {
                throw Errors.keyError("pop from an empty set");
            }
            return ((OuroSet) self).pop();
        });
        type.method("clear(self, /)", self -> {
            ((OuroSet) self).clear();
            return None.NONE;
        });
        type.method("update(self, /, *others)", (self, others) -> {
            for (Object other : ((OuroTuple) others).items) {
                SetOperations.addAll((OuroSet) self, other);
            }
            return None.NONE;
        });
        type.method("difference_update(self, /, *others)", (self, others) -> {
            for (Object other : ((OuroTuple) others).items) {
                removeAll((OuroSet) self, other);
            }
            return None.NONE;
        });
        type.method("intersection_update(self, /, *others)", (self, others) -> {
            OuroSet result = (OuroSet) self;
            for (Object other : ((OuroTuple) others).items) {
                result = intersect(result, other, BuiltinTypes.SET);
            }
            if (result != self) {
                ((OuroSet) self).become(result);
            }
            return None.NONE;
        });
        type.method("symmetric_difference_update(self, other, /)", (self, other) -> {
            ((OuroSet) self).toggleAll(self == other ? ((OuroSet) self).copy(BuiltinTypes.SET) : asSet(other));
            return None.NONE;
        });
    }

    private static boolean contains(OuroSet set, Object key) {
        return set.contains(hashable(key));
    }

    /** A set used as a key stands for the frozenset of its elements. */
    private static Object hashable(Object key) {
        return key instanceof OuroSet set && !set.isFrozen() ? set.copy(BuiltinTypes.FROZENSET) : key;
    }

    private static OuroSet asSet(Object iterable) {
        return iterable instanceof OuroSet set ? set : fromIterable(iterable);
    }

    /** A new plain set of what {@code iterable} yields. */
    static OuroSet fromIterable(Object iterable) {
        OuroSet result = new OuroSet();
        SetOperations.addAll(result, iterable);
        return result;
    }

    /** Removes what {@code iterable} yields. */
    static void removeAll(OuroSet set, Object iterable) {
        if (iterable instanceof OuroSet other) {
            if (other == set) {
                set.clear();
            } else {
                set.removeAll(other);
            }
            return;
        }
        Object iterator = Iteration.iterator(iterable);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            set.remove(item);
        }
        set.shrink();
    }
}
