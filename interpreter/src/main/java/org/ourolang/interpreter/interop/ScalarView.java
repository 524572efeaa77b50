// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.interop;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportMessage;
import java.math.BigInteger;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroInstance;

/** A guest value as hosts see it: None, truth, text and numbers. */
@ExportLibrary(InteropLibrary.class)
abstract class ScalarView extends MomentView {
    /** What stands in for the value of an instance of a builtin's subclass. */
    private final Object plain;

    ScalarView(Object value) {
        super(value);
        this.plain = OuroInstance.unwrap(value);
    }

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
}
