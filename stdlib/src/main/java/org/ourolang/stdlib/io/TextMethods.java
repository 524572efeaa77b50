// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;

/** The methods of streams of text. */
final class TextMethods {
    private TextMethods() {}

    static void installWrapper(TypeBuilder type) {
        type.allocator(TextStream::new);
        type.methodN(
                "__init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False,"
                        + " write_through=False)",
                bound -> {
                    of(bound[0]).behind(bound[1], Truth.isTrue(bound[6]))
                            .open(
                                    bytesOf(bound[1]),
                                    encoding(bound[2]),
                                    orElse(bound[3], "strict"),
                                    newline(bound[4]),
                                    Truth.isTrue(bound[5]));
                    return None.NONE;
                });
        installRead(type);
        installPosition(type);
        type.attribute("_CHUNK_SIZE", 8192L);
        type.getter("encoding", self -> of(self).encoding());
        type.getter("errors", self -> of(self).errors());
        type.getter("buffer", self -> of(self).shownBuffer());
        type.method("detach(self, /)", self -> {
            of(self).checkOpen();
            return of(self).detach();
        });
        type.getter("line_buffering", self -> of(self).lineBuffering());
        type.getter("write_through", self -> of(self).isWrittenThrough());
        type.getter("newlines", self -> of(self).lineEnds());
        type.getter("name", self -> Attributes.get(of(self).shownBuffer(), "name"));
        type.method("__repr__(self, /)", self -> repr(of(self)));
        type.methodN(
                "reconfigure(self, *, encoding=None, errors=None, newline=<unrepresentable>, line_buffering=None,"
                        + " write_through=None)",
                bound -> {
                    TextStream text = of(bound[0]);
                    text.reconfigure(
                            orElse(bound[1], text.encoding()),
                            orElse(bound[2], bound[1] == None.NONE ? text.errors() : "strict"),
                            bound[3] == null ? text.newline() : newline(bound[3]),
                            bound[4] == None.NONE ? text.lineBuffering() : Truth.isTrue(bound[4]));
                    return None.NONE;
                });
    }

    private static BinaryStream bytesOf(Object buffer) {
        if (buffer instanceof BinaryStream stream) {
            return stream;
        }
        boolean reads = Truth.isTrue(Calls.method(buffer, "readable"));
        boolean writes = Truth.isTrue(Calls.method(buffer, "writable"));
        return new BinaryStream(IoTypes.BUFFERED_RANDOM).openOver(buffer, 8192, reads, writes);
    }

    private static TextStream of(Object self) {
        return (TextStream) self;
    }

    static String orElse(Object value, String absent) {
        return value == None.NONE ? absent : text(value, "argument");
    }

    /** The name of an encoding; that of the locale, which is also meant without one, is UTF-8. */
    static String encoding(Object given) {
        String name = orElse(given, "UTF-8");
        return name.equals("locale") ? "UTF-8" : name;
    }

    private static String text(Object value, String what) {
        if (OuroInstance.unwrap(value) instanceof String text) {
            return text;
        }
        throw Errors.typeError("%s must be str, not %s", what, Types.name(value));
    }

    /** A newline argument. */
    static String newline(Object value) {
        if (value == None.NONE) {
            return null;
        }
        if (!(value instanceof String text)) {
            throw Errors.typeError("open() argument 'newline' must be str or None, not %s", Types.argumentName(value));
        }
        if (!text.isEmpty() && !text.equals("\n") && !text.equals("\r") && !text.equals("\r\n")) {
            throw Errors.valueError("illegal newline value: %s", text);
        }
        return text;
    }

    private static String repr(TextStream text) {
        StringBuilder out = new StringBuilder("<_io.TextIOWrapper");
        Object name = text.isAttached() ? Attributes.getOrNull(text, "name") : null;
        if (name != null) {
            out.append(" name=").append(Representation.repr(name));
        }
        Object mode = Attributes.getOrNull(text, "mode");
        if (mode != null) {
            out.append(" mode=").append(Representation.repr(mode));
        }
        return out.append(" encoding='").append(text.encoding()).append("'>").toString();
    }

    private static void installRead(TypeBuilder type) {
        BaseMethods.installReadLine(type);
        type.method("read(self, size=-1, /)", (self, size) -> {
            of(self).checkReadable();
            long limit = BaseMethods.limit(size);
            return limit == Long.MAX_VALUE ? of(self).readAll() : of(self).read(limit);
        });
        type.method("write(self, text, /)", (self, value) -> {
            TextStream stream = of(self);
            stream.checkWritable();
            String text = written(value);
            stream.write(text);
            return (long) text.codePointCount(0, text.length());
        });
    }

    private static String written(Object value) {
        if (OuroInstance.unwrap(value) instanceof String text) {
            return text;
        }
        throw Errors.typeError("write() argument must be str, not %s", Types.argumentName(value));
    }

    private static void installPosition(TypeBuilder type) {
        type.method("tell(self, /)", self -> {
            of(self).checkOpen();
            if (of(self).isTellDisabled()) {
                throw Errors.raise(
                        ExceptionTypes.OS_ERROR,
                        "telling position disabled by next() call");
            }
            return of(self).tell();
        });
        type.method("seek(self, cookie, whence=0, /)", (self, target, whence) -> {
            TextStream text = of(self);
            text.checkOpen();
            long offset = Numbers.asSize(target);
            long base = base(text, (int) Numbers.asSize(whence), offset);
            if (base + offset < 0) {
                throw Errors.valueError("negative seek position %s", offset);
            }
            text.disableTell(false);
            text.seek(base + offset);
            return base + offset;
        });
        type.method("truncate(self, pos=None, /)", (self, position) -> {
            of(self).checkWritable();
            long length = position == None.NONE ? of(self).tell() : Numbers.asSize(position);
            of(self).bytes().store().truncate(length);
            return length;
        });
    }

    private static long base(TextStream text, int whence, long offset) {
        if (whence == 0) {
            return 0;
        }
        if (whence != 1 && whence != 2) {
            throw Errors.valueError("invalid whence (%d, should be 0, 1 or 2)", whence);
        }
        if (offset != 0) {
            throw IoErrors.unsupported("can't do nonzero " + (whence == 1 ? "cur" : "end") + "-relative seeks");
        }
        return whence == 1 ? text.tell() : text.bytes().store().length();
    }

    static void installBuffer(TypeBuilder type) {
        BaseMethods.installReadLine(type);
        MemoryState.installText(type);
        type.constructor(TextBuffer::new);
        type.method("__init__(self, initial_value='', newline='\\n')", (self, initial, newline) -> {
            if (initial != None.NONE && !(initial instanceof String)) {
                throw Errors.typeError("initial_value must be str or None, not %s", Types.name(initial));
            }
            buffer(self).open(initial == None.NONE ? "" : (String) initial, newline(newline));
            return None.NONE;
        });
        type.method("getvalue(self, /)", self -> {
            buffer(self).checkOpen();
            return buffer(self).content();
        });
        type.method("read(self, size=-1, /)", (self, size) -> {
            buffer(self).checkOpen();
            return buffer(self).read(BaseMethods.limit(size) == Long.MAX_VALUE ? -1 : BaseMethods.limit(size));
        });
        type.method("write(self, s, /)", (self, value) -> {
            buffer(self).checkOpen();
            if (!(OuroInstance.unwrap(value) instanceof String text)) {
                throw Errors.typeError("string argument expected, got '%s'", Types.name(value));
            }
            buffer(self).write(text);
            return (long) text.codePointCount(0, text.length());
        });
        installBufferPosition(type);
    }

    private static TextBuffer buffer(Object self) {
        return (TextBuffer) self;
    }

    private static void installBufferPosition(TypeBuilder type) {
        type.method("tell(self, /)", self -> {
            buffer(self).checkOpen();
            return buffer(self).position();
        });
        type.method("seek(self, pos, whence=0, /)", (self, target, whence) -> {
            TextBuffer text = buffer(self);
            text.checkOpen();
            long offset = Numbers.asSize(target);
            int from = (int) Numbers.asSize(whence);
            if (from != 0 && from != 1 && from != 2) {
                throw Errors.valueError("Invalid whence (%d, should be 0, 1 or 2)", from);
            }
            if (from == 0 && offset < 0) {
                throw Errors.valueError("Negative seek position %s", offset);
            }
            if (from != 0 && offset != 0) {
                throw Errors.raise(
                        ExceptionTypes.OS_ERROR, "Can't do nonzero cur-relative seeks");
            }
            text.seek(from == 0 ? offset : from == 1 ? text.position() : text.length());
            return text.position();
        });
        type.method("truncate(self, pos=None, /)", (self, position) -> {
            buffer(self).checkOpen();
            long length = position == None.NONE ? buffer(self).position() : Numbers.asSize(position);
            if (length < 0) {
                throw Errors.valueError("Negative size value %s", length);
            }
            buffer(self).truncate(length);
            return length;
        });
        type.getter("newlines", self -> buffer(self).lineEnds());
        type.getter("line_buffering", self -> false);
        type.getter("encoding", self -> None.NONE);
        type.getter("errors", self -> None.NONE);
    }
}
