// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.interop;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.StopIterationException;
import com.oracle.truffle.api.interop.UnknownKeyException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportMessage;
import org.ourolang.interpreter.object.DictView;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Types;

/** A guest value as hosts see it: its elements, its entries and what it iterates over. */
@ExportLibrary(InteropLibrary.class)
abstract class ContainerView extends ScalarView {
    /** The element that {@code hasIteratorNextElement} has fetched already. */
    private Object fetched;

    ContainerView(Object value) {
        super(value);
    }

    // Sequences

    @ExportMessage
    boolean hasArrayElements() {
        return ViewItems.isArray(value);
    }

    @ExportMessage
    long getArraySize() throws UnsupportedMessageException {
        if (!hasArrayElements()) {
            throw UnsupportedMessageException.create();
        }
        return ViewItems.size(value);
    }

    @ExportMessage
    boolean isArrayElementReadable(long index) {
        return ViewItems.isReadable(value, index);
    }

    @ExportMessage
    Object readArrayElement(long index) throws UnsupportedMessageException, InvalidArrayIndexException {
        return ViewItems.read(value, index);
    }

    @ExportMessage(name = "isArrayElementModifiable")
    @ExportMessage(name = "isArrayElementRemovable")
    boolean isListElement(long index) {
        return value instanceof OuroList list && index >= 0 && index < list.size();
    }

    @ExportMessage
    boolean isArrayElementInsertable(long index) {
        return value instanceof OuroList list && index == list.size();
    }

    @ExportMessage
    void writeArrayElement(long index, Object item) throws UnsupportedMessageException, InvalidArrayIndexException {
        ViewItems.write(value, index, item);
    }

    @ExportMessage
    void removeArrayElement(long index) throws UnsupportedMessageException, InvalidArrayIndexException {
        ViewItems.remove(value, index);
    }

    // Mappings

    @ExportMessage
    boolean hasHashEntries() {
        return ViewItems.isHash(value);
    }

    @ExportMessage
    long getHashSize() throws UnsupportedMessageException {
        if (!hasHashEntries()) {
            throw UnsupportedMessageException.create();
        }
        return ViewItems.size(value);
    }

    @ExportMessage
    boolean isHashEntryReadable(Object key) {
        return ViewItems.hasKey(value, key);
    }

    @ExportMessage
    Object readHashValue(Object key) throws UnsupportedMessageException, UnknownKeyException {
        if (!hasHashEntries()) {
            throw UnsupportedMessageException.create();
        }
        return ViewItems.readKey(value, key);
    }

    @ExportMessage(name = "isHashEntryModifiable")
    @ExportMessage(name = "isHashEntryRemovable")
    boolean isHashEntryMutable(Object key) {
        return ViewItems.isMutableHash(value) && ViewItems.hasKey(value, key);
    }

    @ExportMessage
    boolean isHashEntryInsertable(Object key) {
        return ViewItems.isMutableHash(value) && !ViewItems.hasKey(value, key);
    }

    @ExportMessage
    void writeHashEntry(Object key, Object item) throws UnsupportedMessageException {
        ViewItems.writeKey(value, key, item);
    }

    @ExportMessage
    void removeHashEntry(Object key) throws UnsupportedMessageException, UnknownKeyException {
        ViewItems.removeKey(value, key);
    }

    @ExportMessage
    Object getHashEntriesIterator() throws UnsupportedMessageException {
        return hashIterator(DictView.Kind.ITEMS);
    }

    @ExportMessage
    Object getHashKeysIterator() throws UnsupportedMessageException {
        return hashIterator(DictView.Kind.KEYS);
    }

    @ExportMessage
    Object getHashValuesIterator() throws UnsupportedMessageException {
        return hashIterator(DictView.Kind.VALUES);
    }

    private Object hashIterator(DictView.Kind kind) throws UnsupportedMessageException {
        if (!hasHashEntries()) {
            throw UnsupportedMessageException.create();
        }
        return ViewItems.entries(value, kind);
    }

    // Iterators

    @ExportMessage
    @TruffleBoundary
    boolean hasIterator() {
        Object method = Types.of(value).lookup("__iter__");
        return method != null && method != None.NONE && !(value instanceof String);
    }

    @ExportMessage
    @TruffleBoundary
    Object getIterator() throws UnsupportedMessageException {
        if (!hasIterator()) {
            throw UnsupportedMessageException.create();
        }
        return Boundary.run(() -> new GuestView(Iteration.iterator(value)));
    }

    @ExportMessage
    @TruffleBoundary
    boolean isIterator() {
        return Iteration.isIterator(value);
    }

    @ExportMessage
    @TruffleBoundary
    boolean hasIteratorNextElement() throws UnsupportedMessageException {
        if (!isIterator()) {
            throw UnsupportedMessageException.create();
        }
        if (fetched == null) {
            fetched = Boundary.run(() -> Iteration.next(value));
        }
        return fetched != null;
    }

    @ExportMessage
    @TruffleBoundary
    Object getIteratorNextElement() throws UnsupportedMessageException, StopIterationException {
        if (!hasIteratorNextElement()) {
            throw StopIterationException.create();
        }
        Object next = fetched;
        fetched = null;
        return Boundary.export(next);
    }
}
