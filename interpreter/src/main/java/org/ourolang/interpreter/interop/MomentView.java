// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.interop;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A guest value as hosts see it: dates, times and durations. */
@ExportLibrary(InteropLibrary.class)
abstract class MomentView extends ValueView {
    MomentView(Object value) {
        super(value);
    }

    @ExportMessage
    boolean isDate() {
        return Moment.of(value).date() != null;
    }

    @ExportMessage
    LocalDate asDate() throws UnsupportedMessageException {
        return present(Moment.of(value).date());
    }

    @ExportMessage
    boolean isTime() {
        return Moment.of(value).time() != null;
    }

    @ExportMessage
    LocalTime asTime() throws UnsupportedMessageException {
        return present(Moment.of(value).time());
    }

    @ExportMessage
    boolean isTimeZone() {
        return Moment.of(value).zone() != null;
    }

    @ExportMessage
    ZoneId asTimeZone() throws UnsupportedMessageException {
        return present(Moment.of(value).zone());
    }

    @ExportMessage
    boolean isDuration() {
        return Moment.of(value).duration() != null;
    }

    @ExportMessage
    Duration asDuration() throws UnsupportedMessageException {
        return present(Moment.of(value).duration());
    }

    private static <T> T present(T part) throws UnsupportedMessageException {
        if (part == null) {
            throw UnsupportedMessageException.create();
        }
        return part;
    }
}
