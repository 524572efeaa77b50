// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.DynamicObject;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.object.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * A guest object with a class and, where its class allows, attributes.
 *
 * <p>Attributes are properties of the shape, keyed by String, until somebody asks for {@code __dict__}; from then on
 * they live in {@link #dictionary} alone and the shape carries {@link #DICTIONARY_FLAG}. Values of {@code __slots__}
 * are properties keyed by their {@link MemberDescriptor} and stay in the shape.
 */
public abstract class OuroObject extends DynamicObject implements Typed, Identified {
    /** Shape flag: the attributes live in {@link #dictionary}, not in the shape. */
    public static final int DICTIONARY_FLAG = 1;

    static final Shape EMPTY_SHAPE =
            Shape.newBuilder().layout(OuroObject.class, java.lang.invoke.MethodHandles.lookup())
                    .build();
    private static final Shape DICTIONARY_SHAPE = Shape.newBuilder()
            .layout(OuroObject.class, java.lang.invoke.MethodHandles.lookup())
            .shapeFlags(DICTIONARY_FLAG)
            .build();

    private OuroClass type;
    private OuroDict dictionary;
    private int identity;

    protected OuroObject(OuroClass type) {
        this(type, EMPTY_SHAPE);
    }

    protected OuroObject(OuroClass type, Shape shape) {
        super(shape);
        this.type = type;
    }

    @Override
    public final OuroClass type() {
        return type;
    }

    @Override
    public final int identity() {
        return identity;
    }

    @Override
    public final void setIdentity(int newIdentity) {
        identity = newIdentity;
    }

    /** Changes the class; the caller has checked that the layouts agree. */
    public final void setType(OuroClass newType) {
        this.type = newType;
    }

    /** The attribute dictionary if somebody asked for it already, else null. */
    public final OuroDict dictionaryOrNull() {
        return dictionary;
    }

    /** The attribute dictionary; attributes move there when it is asked for the first time. */
    @TruffleBoundary
    public final OuroDict dictionary() {
        if (dictionary == null) {
            OuroDict created = new OuroDict();
            List<Object> slots = new ArrayList<>();
            DynamicObjectLibrary library = DynamicObjectLibrary.getUncached();
            for (Object key : getShape().getKeyList()) {
                Object value = library.getOrDefault(this, key, null);
                if (key instanceof String name) {
                    created.put(name, value);
                } else {
                    slots.add(key);
                    slots.add(value);
                }
            }
            useDictionary(created, slots);
        }
        return dictionary;
    }

    /** Replaces the attribute dictionary, as {@code x.__dict__ = d} does. */
    @TruffleBoundary
    public final void setDictionary(OuroDict newDictionary) {
        dictionary();
        dictionary = newDictionary;
    }

    private void useDictionary(OuroDict created, List<Object> slots) {
        DynamicObjectLibrary library = DynamicObjectLibrary.getUncached();
        library.resetShape(this, dictionaryShape());
        for (int i = 0; i < slots.size(); i += 2) {
            library.put(this, slots.get(i), slots.get(i + 1));
        }
        dictionary = created;
    }

    Shape dictionaryShape() {
        return DICTIONARY_SHAPE;
    }

    /** The attribute of this very object, or null. */
    @TruffleBoundary
    public final Object attribute(String name) {
        if (dictionary != null) {
            return dictionary.getString(name);
        }
        return DynamicObjectLibrary.getUncached().getOrDefault(this, name, null);
    }

    /** Sets an attribute of this very object. */
    @TruffleBoundary
    public final void setAttribute(String name, Object value) {
        if (dictionary != null) {
            dictionary.put(name, value);
        } else {
            DynamicObjectLibrary.getUncached().put(this, name.intern(), value);
        }
    }

    /** Removes an attribute of this very object; answers whether it was there. */
    @TruffleBoundary
    public final boolean removeAttribute(String name) {
        if (dictionary != null) {
            return dictionary.remove(name) != null;
        }
        return DynamicObjectLibrary.getUncached().removeKey(this, name);
    }

    /** Whether this object has attributes of its own. */
    public final boolean hasAttributes() {
        return !attributeNames().isEmpty();
    }

    /** The names of this very object's attributes in the order they were made. */
    @TruffleBoundary
    public final List<Object> attributeNames() {
        List<Object> names = new ArrayList<>();
        if (dictionary != null) {
            for (int i = dictionary.nextIndex(0); i >= 0; i = dictionary.nextIndex(i + 1)) {
                names.add(dictionary.keyAt(i));
            }
            return names;
        }
        for (Object key : getShape().getKeyList()) {
            if (key instanceof String) {
                names.add(key);
            }
        }
        return names;
    }

    /** The value of a {@code __slots__} entry, or null when unset. */
    @TruffleBoundary
    public final Object slot(MemberDescriptor key) {
        return DynamicObjectLibrary.getUncached().getOrDefault(this, key, null);
    }

    @TruffleBoundary
    public final void setSlot(MemberDescriptor key, Object value) {
        DynamicObjectLibrary.getUncached().put(this, key, value);
    }

    /** Answers whether the slot was set. */
    @TruffleBoundary
    public final boolean removeSlot(MemberDescriptor key) {
        return DynamicObjectLibrary.getUncached().removeKey(this, key);
    }

    @Override
    public String toString() {
        return "<" + type.name() + " object>";
    }
}
