// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import java.util.function.Supplier;
import org.ourolang.interpreter.context.HostBoundary;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.Typed;

/**
 * Where values change sides. Guest values leave as {@link GuestView}s, so that the objects of the interpreter carry no
 * interop code; scalars, dates, times and durations of a host become guest values; everything else of a host enters as it is and has
 * the class {@code foreign}.
 */
public final class Boundary implements HostBoundary {
    static final InteropLibrary INTEROP = InteropLibrary.getUncached();

    /** Made by service loading. */
    public Boundary() {}

    /** A guest value as hosts and other languages may see it. */
    @TruffleBoundary
    public static Object export(Object value) {
        if (value instanceof Long || value instanceof String || value instanceof Double || value instanceof Boolean) {
            return value;
        }
        if (value == None.NONE || value == null) {
            return GuestView.NONE;
        }
        if (value instanceof BigInteger) {
            return OuroContext.get().env().asGuestValue(value);
        }
        return value instanceof Typed ? new GuestView(value) : value;
    }

    /** A value of a host or another language as guest code may see it. */
    @TruffleBoundary
    public static Object adopt(Object value) {
        if (value instanceof GuestView view) {
            return view.value;
        }
        if (value instanceof String || value instanceof Long || value instanceof Double || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        if (value instanceof Float number) {
            return number.doubleValue();
        }
        if (value instanceof Character character) {
            return character.toString();
        }
        if (value instanceof TruffleString text) {
            return text.toJavaStringUncached();
        }
        if (value instanceof GuestError error) {
            return error.error().exception();
        }
        if (value instanceof OuroError error) {
            return error.exception();
        }
        return value == null ? None.NONE : adoptObject(value);
    }

    private static Object adoptObject(Object value) {
        if (value instanceof Typed) {
            return value;
        }
        try {
            if (INTEROP.isNull(value)) {
                return None.NONE;
            }
            if (INTEROP.isString(value)) {
                return INTEROP.asString(value);
            }
            if (INTEROP.isBoolean(value)) {
                return INTEROP.asBoolean(value);
            }
            if (INTEROP.isNumber(value)) {
                return adoptNumber(value);
            }
            Object moment = ForeignMoment.of(value);
            return moment == null ? value : moment;
        } catch (UnsupportedMessageException changed) {
            return value;
        }
    }

    private static Object adoptNumber(Object value) throws UnsupportedMessageException {
        if (INTEROP.fitsInLong(value)) {
            return INTEROP.asLong(value);
        }
        if (INTEROP.fitsInBigInteger(value)) {
            return INTEROP.asBigInteger(value);
        }
        return INTEROP.fitsInDouble(value) ? INTEROP.asDouble(value) : value;
    }

    static Object[] adoptAll(Object[] values) {
        Object[] adopted = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            adopted[i] = adopt(values[i]);
        }
        return adopted;
    }

    static Object[] exportAll(Object[] values) {
        Object[] exported = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            exported[i] = export(values[i]);
        }
        return exported;
    }

    /** Runs guest code for a host: its exceptions leave as hosts see them, its time and steps count. */
    @TruffleBoundary
    public static <T> T run(Supplier<T> code) {
        OuroContext context = OuroContext.get();
        context.meter().begin();
        try {
            return code.get();
        } catch (OuroError error) {
            throw leaving(error);
        } finally {
            context.meter().end();
        }
    }

    /** What the host sees of a guest exception that nobody caught: a foreign one goes home as it was. */
    @TruffleBoundary
    public static RuntimeException leaving(OuroError error) {
        return error.exception() instanceof ForeignException foreign && foreign.original() instanceof GuestError guest
                ? guest
                : Replay.of(OuroContext.get().language(), error);
    }

    /** What a script sees of an exception of a host or another language. */
    @TruffleBoundary
    public static RuntimeException arriving(AbstractTruffleException exception) {
        if (exception instanceof OuroError) {
            return exception;
        }
        if (exception instanceof GuestError guest) {
            return guest.error();
        }
        if (ForeignException.endsGuestCode(exception)) {
            return exception;
        }
        OuroException value = new ForeignException(exception);
        return new OuroError(value);
    }

    @Override
    public Object toHost(Object guest) {
        return export(guest);
    }

    @Override
    public RuntimeException toHost(OuroError error) {
        return leaving(error);
    }

    @Override
    public RuntimeException toHost(OuroError error, Source source) {
        return Replay.at(error, source);
    }

    @Override
    public Object scope(OuroContext context) {
        return new GlobalScope(context.importer().main().globals(), context.state().builtins, "__main__");
    }

    @Override
    public Object evaluate(Source source, MaterializedFrame frame) {
        return Evaluation.of(source.getCharacters().toString(), frame);
    }

    @Override
    public Object view(Object value) {
        Object guest = adopt(value);
        return guest == None.NONE ? GuestView.NONE : new GuestView(guest);
    }
}
