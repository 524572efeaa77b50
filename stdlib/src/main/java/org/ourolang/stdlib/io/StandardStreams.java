// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.stdlib.support.Terminals;

/** The standard streams of one context, as {@code sys.stdin}, {@code sys.stdout} and {@code sys.stderr} first are. */
public final class StandardStreams {
    private static final String OF_ERRORS = "backslashreplace";

    private final StreamSettings settings;
    private final Object input;
    private final Object output;
    private final Object error;

    private StandardStreams(OuroContext context) {
        settings = context.extension(StreamSettings.class, () -> StreamSettings.USUAL);
        input = stream(context, 0, "<stdin>", settings.errors());
        output = stream(context, 1, "<stdout>", settings.errors());
        error = stream(context, 2, "<stderr>", OF_ERRORS);
    }

    /** A stream that the program was started without is None. */
    private Object stream(OuroContext context, int number, String name, String errors) {
        return settings.closed().contains(number) ? None.NONE : text(store(context, number), name, errors);
    }

    /**
     * The bytes of a stream. Raises OSError if the program was started without it.
     *
     * @param number 0, 1 or 2
     */
    static ByteStore open(OuroContext context, int number) {
        checkOpen(context, number);
        return store(context, number);
    }

    /** Raises OSError for a standard stream that the program was started without. */
    static void checkOpen(OuroContext context, long number) {
        if (of(context).settings.closed().contains((int) number)) {
            throw Descriptors.bad();
        }
    }

    private static ByteStore store(OuroContext context, int number) {
        return switch (number) {
            case 0 -> new StandardStore(context.in(), null, 0);
            case 1 -> new StandardStore(null, context.out(), 1);
            default -> new StandardStore(null, context.err(), 2);
        };
    }

    private TextStream text(ByteStore store, String name, String errors) {
        boolean writes = store.number() > 0;
        BinaryStream bytes = new BinaryStream(writes ? IoTypes.BUFFERED_WRITER : IoTypes.BUFFERED_READER)
                .open(store, !writes, writes, name, writes ? "wb" : "rb");
        boolean isThrough = writes && settings.isUnbuffered();
        boolean byLine = !isThrough && (Terminals.isTerminal(store.number()) || store.number() == 2);
        TextStream text =
                new TextStream(IoTypes.TEXT_IO_WRAPPER).open(bytes, settings.encoding(), errors, "\n", byLine);
        if (isThrough) {
            text.behind(bytes, true);
        }
        text.setAttribute("mode", writes ? "w" : "r");
        return text;
    }

    /** The streams of a context. */
    public static StandardStreams of(OuroContext context) {
        return context.extension(StandardStreams.class, () -> new StandardStreams(context));
    }

    /** {@code sys.__stdin__}. */
    public Object input() {
        return input;
    }

    /** {@code sys.__stdout__}. */
    public Object output() {
        return output;
    }

    /** {@code sys.__stderr__}. */
    public Object error() {
        return error;
    }

    /** What {@code sys.stdout} (or another of its streams) is now; null when {@code sys} has none. */
    public static Object current(OuroContext context, String name) {
        if (context.modules().getString("sys") instanceof OuroModule sys) {
            return sys.globals().getString(name);
        }
        StandardStreams streams = of(context);
        return switch (name) {
            case "stdin" -> streams.input;
            case "stdout" -> streams.output;
            default -> streams.error;
        };
    }

    /** Whether {@code stream} writes text as it comes, so that {@link #write} may be used for it. */
    public static boolean isPlain(Object stream) {
        return stream instanceof TextStream text && text.type() == IoTypes.TEXT_IO_WRAPPER;
    }

    /** {@code stream.write(text)} for a stream that {@link #isPlain}. */
    public static void write(Object stream, String text) {
        TextStream target = (TextStream) stream;
        target.checkWritable();
        target.write(text);
    }
}
