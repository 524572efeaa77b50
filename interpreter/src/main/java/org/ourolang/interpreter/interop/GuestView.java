// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.StopIterationException;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnknownKeyException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.api.utilities.TriState;
import java.math.BigInteger;
import org.ourolang.interpreter.context.OuroLanguage;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.DictView;
import org.ourolang.interpreter.object.Keywords;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;

/** A guest value as hosts, other languages and tools see it. Two views of one object are identical. */
@ExportLibrary(InteropLibrary.class)
final class GuestView implements TruffleObject {
    static final GuestView NONE = new GuestView(None.NONE);

    final Object value;
    /** What stands in for the value of an instance of a builtin's subclass. */
    private final Object plain;
    /** The element that {@code hasIteratorNextElement} has fetched already. */
    private Object fetched;

    GuestView(Object value) {
        this.value = value;
        this.plain = OuroInstance.unwrap(value);
    }

    // What it is

    @ExportMessage
    boolean hasLanguage() {
        return true;
    }

    @ExportMessage
    Class<? extends TruffleLanguage<?>> getLanguage() {
        return OuroLanguage.class;
    }

    @ExportMessage
    @TruffleBoundary
    Object toDisplayString(boolean allowSideEffects) {
        if (allowSideEffects || !(value instanceof OuroInstance)) {
            try {
                return Representation.repr(value);
            } catch (OuroError failing) {
                return "<" + Types.name(value) + " object whose repr fails>";
            }
        }
        return "<" + Types.name(value) + " object>";
    }

    @ExportMessage
    TriState isIdenticalOrUndefined(Object other) {
        if (!(other instanceof GuestView view) || !hasIdentityOfItsOwn()) {
            return TriState.UNDEFINED;
        }
        return TriState.valueOf(view.value == value);
    }

    private boolean hasIdentityOfItsOwn() {
        return !ViewNumbers.isNumber(value) && !(value instanceof String) && !(value instanceof Boolean);
    }

    @ExportMessage
    int identityHashCode() throws UnsupportedMessageException {
        if (!hasIdentityOfItsOwn()) {
            throw UnsupportedMessageException.create();
        }
        return System.identityHashCode(value);
    }

    @ExportMessage
    boolean hasMetaObject() {
        return true;
    }

    @ExportMessage
    Object getMetaObject() {
        return new GuestView(Types.of(value));
    }

    @ExportMessage
    boolean isMetaObject() {
        return value instanceof OuroClass;
    }

    @ExportMessage
    @TruffleBoundary
    Object getMetaQualifiedName() throws UnsupportedMessageException {
        OuroClass type = asClass();
        return type.module() instanceof String module && !module.equals("builtins")
                ? module + "." + type.qualifiedName()
                : type.qualifiedName();
    }

    @ExportMessage
    Object getMetaSimpleName() throws UnsupportedMessageException {
        return asClass().name();
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMetaInstance(Object instance) throws UnsupportedMessageException {
        OuroClass type = asClass();
        return Types.of(Boundary.adopt(instance)).isSubclassOf(type);
    }

    @ExportMessage
    boolean hasMetaParents() {
        return value instanceof OuroClass type && type.bases().length > 0;
    }

    @ExportMessage
    Object getMetaParents() throws UnsupportedMessageException {
        if (!hasMetaParents()) {
            throw UnsupportedMessageException.create();
        }
        return new Elements(Boundary.exportAll(asClass().bases()));
    }

    private OuroClass asClass() throws UnsupportedMessageException {
        if (value instanceof OuroClass type) {
            return type;
        }
        throw UnsupportedMessageException.create();
    }

    @ExportMessage
    @TruffleBoundary
    boolean hasSourceLocation() {
        return location() != null;
    }

    @ExportMessage
    @TruffleBoundary
    SourceSection getSourceLocation() throws UnsupportedMessageException {
        SourceSection found = location();
        if (found == null) {
            throw UnsupportedMessageException.create();
        }
        return found;
    }

    private SourceSection location() {
        if (value instanceof OuroFunction function) {
            return TraceElement.section(function.code());
        }
        return value instanceof OuroException exception ? TraceElement.origin(exception) : null;
    }

    // Scalars

    @ExportMessage
    boolean isNull() {
        return value == None.NONE;
    }

    @ExportMessage
    boolean isBoolean() {
        return value instanceof Boolean;
    }

    @ExportMessage
    boolean asBoolean() throws UnsupportedMessageException {
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw UnsupportedMessageException.create();
    }

    @ExportMessage
    boolean isString() {
        return plain instanceof String;
    }

    @ExportMessage
    String asString() throws UnsupportedMessageException {
        if (plain instanceof String text) {
            return text;
        }
        throw UnsupportedMessageException.create();
    }

    @ExportMessage
    boolean isNumber() {
        return ViewNumbers.isNumber(plain);
    }

    @ExportMessage
    boolean fitsInByte() {
        return ViewNumbers.fits(plain, Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    @ExportMessage
    boolean fitsInShort() {
        return ViewNumbers.fits(plain, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    @ExportMessage
    boolean fitsInInt() {
        return ViewNumbers.fits(plain, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    @ExportMessage
    boolean fitsInLong() {
        return ViewNumbers.fits(plain, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    @ExportMessage
    @TruffleBoundary
    boolean fitsInBigInteger() {
        return ViewNumbers.fitsInBigInteger(plain);
    }

    @ExportMessage
    @TruffleBoundary
    boolean fitsInFloat() {
        return ViewNumbers.fitsInFloat(plain);
    }

    @ExportMessage
    @TruffleBoundary
    boolean fitsInDouble() {
        return ViewNumbers.fitsInDouble(plain);
    }

    @ExportMessage
    byte asByte() throws UnsupportedMessageException {
        return (byte) ViewNumbers.asLong(plain, Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    @ExportMessage
    short asShort() throws UnsupportedMessageException {
        return (short) ViewNumbers.asLong(plain, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    @ExportMessage
    int asInt() throws UnsupportedMessageException {
        return (int) ViewNumbers.asLong(plain, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    @ExportMessage
    long asLong() throws UnsupportedMessageException {
        return ViewNumbers.asLong(plain, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    @ExportMessage
    @TruffleBoundary
    BigInteger asBigInteger() throws UnsupportedMessageException {
        return ViewNumbers.asBigInteger(plain);
    }

    @ExportMessage
    @TruffleBoundary
    float asFloat() throws UnsupportedMessageException {
        return ViewNumbers.asFloat(plain);
    }

    @ExportMessage
    @TruffleBoundary
    double asDouble() throws UnsupportedMessageException {
        return ViewNumbers.asDouble(plain);
    }

    // Calls

    @ExportMessage
    @TruffleBoundary
    boolean isExecutable() {
        return Calls.isCallable(value);
    }

    @ExportMessage
    @TruffleBoundary
    Object execute(Object[] arguments) throws UnsupportedMessageException, ArityException {
        if (!isExecutable()) {
            throw UnsupportedMessageException.create();
        }
        return Boundary.run(() -> Boundary.export(Calls.call(value, Boundary.adoptAll(arguments), Keywords.NONE)));
    }

    @ExportMessage
    boolean isInstantiable() {
        return value instanceof OuroClass;
    }

    @ExportMessage
    Object instantiate(Object[] arguments) throws UnsupportedMessageException, ArityException {
        if (!isInstantiable()) {
            throw UnsupportedMessageException.create();
        }
        return execute(arguments);
    }

    @ExportMessage
    boolean hasExecutableName() {
        return value instanceof OuroFunction;
    }

    @ExportMessage
    Object getExecutableName() throws UnsupportedMessageException {
        if (value instanceof OuroFunction function) {
            return function.name();
        }
        throw UnsupportedMessageException.create();
    }

    // Members

    @ExportMessage
    boolean hasMembers() {
        return value != None.NONE;
    }

    @ExportMessage
    Object getMembers(boolean includeInternal) throws UnsupportedMessageException {
        if (!hasMembers()) {
            throw UnsupportedMessageException.create();
        }
        return ViewMembers.names(value, includeInternal);
    }

    @ExportMessage
    boolean isMemberReadable(String name) {
        return hasMembers() && ViewMembers.isReadable(value, name);
    }

    @ExportMessage
    Object readMember(String name) throws UnsupportedMessageException, UnknownIdentifierException {
        if (!hasMembers()) {
            throw UnsupportedMessageException.create();
        }
        return ViewMembers.read(value, name);
    }

    @ExportMessage
    boolean isMemberInternal(String name) {
        return hasMembers() && ViewMembers.isInternal(name) && ViewMembers.isReadable(value, name);
    }

    @ExportMessage
    boolean hasMemberReadSideEffects(String name) {
        return hasMembers() && ViewMembers.hasReadSideEffects(value, name) && ViewMembers.isReadable(value, name);
    }

    @ExportMessage
    boolean isMemberModifiable(String name) {
        return hasMembers() && ViewMembers.isModifiable(value, name);
    }

    @ExportMessage
    boolean isMemberInsertable(String name) {
        return hasMembers() && ViewMembers.isInsertable(value, name);
    }

    @ExportMessage
    void writeMember(String name, Object written) throws UnsupportedMessageException {
        ViewMembers.write(value, name, written);
    }

    @ExportMessage
    boolean isMemberRemovable(String name) {
        return ViewMembers.isRemovable(value, name);
    }

    @ExportMessage
    void removeMember(String name) throws UnsupportedMessageException, UnknownIdentifierException {
        ViewMembers.remove(value, name);
    }

    @ExportMessage
    boolean isMemberInvocable(String name) {
        return hasMembers() && ViewMembers.isInvocable(value, name);
    }

    @ExportMessage
    @TruffleBoundary
    Object invokeMember(String name, Object[] arguments)
            throws UnsupportedMessageException, UnknownIdentifierException {
        if (!hasMembers()) {
            throw UnsupportedMessageException.create();
        }
        if (!ViewMembers.isReadable(value, name)) {
            throw UnknownIdentifierException.create(name);
        }
        if (!ViewMembers.isInvocable(value, name)) {
            throw UnsupportedMessageException.create();
        }
        return Boundary
                .run(() -> Boundary.export(Calls.method(value, name, Boundary.adoptAll(arguments), Keywords.NONE)));
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

    // Exceptions

    @ExportMessage
    boolean isException() {
        return value instanceof OuroException;
    }

    private OuroException asException() throws UnsupportedMessageException {
        if (value instanceof OuroException exception) {
            return exception;
        }
        throw UnsupportedMessageException.create();
    }

    @ExportMessage
    @TruffleBoundary
    RuntimeException throwException() throws UnsupportedMessageException {
        throw Boundary.leaving(new OuroError(asException()));
    }

    @ExportMessage
    @TruffleBoundary
    ExceptionType getExceptionType() throws UnsupportedMessageException {
        OuroClass type = asException().type();
        if (type.isSubclassOf(ExceptionTypes.SYSTEM_EXIT)) {
            return ExceptionType.EXIT;
        }
        if (type.isSubclassOf(ExceptionTypes.KEYBOARD_INTERRUPT)) {
            return ExceptionType.INTERRUPT;
        }
        return type.isSubclassOf(ExceptionTypes.SYNTAX_ERROR) ? ExceptionType.PARSE_ERROR : ExceptionType.RUNTIME_ERROR;
    }

    @ExportMessage
    @TruffleBoundary
    int getExceptionExitStatus() throws UnsupportedMessageException {
        OuroException exception = asException();
        if (!exception.type().isSubclassOf(ExceptionTypes.SYSTEM_EXIT)) {
            throw UnsupportedMessageException.create();
        }
        if (exception.args().size() == 0 || exception.args().get(0) == None.NONE) {
            return 0;
        }
        return exception.args().get(0) instanceof Long status ? (int) (status & 0xff) : 1;
    }

    @ExportMessage
    boolean isExceptionIncompleteSource() throws UnsupportedMessageException {
        asException();
        return false;
    }

    @ExportMessage
    @TruffleBoundary
    boolean hasExceptionCause() {
        return cause() != null;
    }

    @ExportMessage
    @TruffleBoundary
    Object getExceptionCause() throws UnsupportedMessageException {
        Object found = cause();
        if (found == null) {
            throw UnsupportedMessageException.create();
        }
        return found;
    }

    private Object cause() {
        if (value instanceof ForeignException foreign) {
            return foreign.original();
        }
        return value instanceof OuroException exception && exception.cause() != null
                ? new GuestView(exception.cause())
                : null;
    }

    @ExportMessage
    boolean hasExceptionMessage() {
        return value instanceof OuroException;
    }

    @ExportMessage
    @TruffleBoundary
    Object getExceptionMessage() throws UnsupportedMessageException {
        return message(asException());
    }

    /** {@code Type: text}, as the last line of a traceback. */
    @TruffleBoundary
    static String message(OuroException exception) {
        String text;
        try {
            text = Representation.str(exception);
        } catch (OuroError failing) {
            text = "<exception str() failed>";
        }
        return text.isEmpty() ? exception.type().name() : exception.type().name() + ": " + text;
    }

    @ExportMessage
    boolean hasExceptionStackTrace() {
        return value instanceof OuroException;
    }

    @ExportMessage
    Object getExceptionStackTrace() throws UnsupportedMessageException {
        return TraceElement.of(asException());
    }
}
