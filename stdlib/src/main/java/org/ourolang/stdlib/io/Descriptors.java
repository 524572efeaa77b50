// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;

/**
 * The numbers under which one context has files open. They are its own, not the operating system's; 0 to 2 are the
 * standard streams. Every failure is the OSError that CPython raises.
 */
public final class Descriptors {
    private static final int FIRST = 3;
    private static final int ACCESS = 3;
    private static final int WRITE_ONLY = 1;
    private static final int READ_WRITE = 2;
    private static final int CREATE = 0100;
    private static final int EXCLUSIVE = 0200;
    private static final int TRUNCATE = 01000;
    private static final int APPEND = 02000;
    private static final FileAttribute<?>[] DEFAULT_MODE = {};

    /** A number in use; a stream that a script no longer reaches does not keep its file open. */
    private record Entry(OpenFile held, WeakReference<OpenFile> lent) {
        OpenFile file() {
            return held != null ? held : lent.get();
        }
    }

    /** Something done to an open file. */
    @FunctionalInterface
    private interface Deed<T> {
        T with(OpenFile file) throws IOException;
    }

    private final List<Entry> entries = new ArrayList<>();

    private Descriptors() {}

    /** Those of a context. */
    public static Descriptors of(OuroContext context) {
        return context.extension(Descriptors.class, Descriptors::new);
    }

    /**
     * {@code os.open}.
     *
     * @param flags the bits of Linux
     * @param attributes the permissions of a file that is made
     */
    public long open(String path, int flags, FileAttribute<?>... attributes) throws IOException {
        TruffleFile file = OuroContext.get().env().getPublicTruffleFile(path);
        int access = flags & ACCESS;
        Set<OpenOption> options = new HashSet<>();
        if (access != WRITE_ONLY) {
            options.add(StandardOpenOption.READ);
        }
        if (access != 0) {
            options.add(StandardOpenOption.WRITE);
        }
        if ((flags & CREATE) != 0) {
            if (access == 0) {
                makeFirst(file, flags);
            } else {
                options.add((flags & EXCLUSIVE) != 0 ? StandardOpenOption.CREATE_NEW : StandardOpenOption.CREATE);
            }
        }
        if ((flags & TRUNCATE) != 0 && access != 0) {
            options.add(StandardOpenOption.TRUNCATE_EXISTING);
        }
        if (access != 0 && file.isDirectory()) {
            boolean mustBeNew = (flags & CREATE) != 0 && (flags & EXCLUSIVE) != 0;
            throw mustBeNew
                    ? Errors.osError(17, "File exists", path)
                    : Errors.osError(21, "Is a directory", path);
        }
        boolean makes = (flags & CREATE) != 0 && access != 0;
        OpenFile opened = new OpenFile(
                file, file.newByteChannel(options, makes ? attributes : DEFAULT_MODE), access != WRITE_ONLY,
                access == WRITE_ONLY || access == READ_WRITE, (flags & APPEND) != 0);
        return add(new Entry(opened, null));
    }

    private static void makeFirst(TruffleFile file, int flags) throws IOException {
        if ((flags & EXCLUSIVE) != 0 || !file.exists()) {
            file.createFile();
        }
    }

    /** A number for a file that a stream opened. */
    int lend(OpenFile file) {
        return add(new Entry(null, new WeakReference<>(file)));
    }

    /** Leaves a file to the stream that is to close it. */
    void lendOut(int number, OpenFile file) {
        entries.set(number - FIRST, new Entry(null, new WeakReference<>(file)));
    }

    private int add(Entry entry) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) == null || entries.get(i).file() == null) {
                entries.set(i, entry);
                return i + FIRST;
            }
        }
        entries.add(entry);
        return entries.size() - 1 + FIRST;
    }

    /** The file under a number, or null for a number that is not in use or of a standard stream. */
    OpenFile find(long number) {
        if (number < FIRST || number - FIRST >= entries.size()) {
            return null;
        }
        Entry entry = entries.get((int) number - FIRST);
        return entry == null ? null : entry.file();
    }

    /** The file under a number. */
    public OpenFile get(long number) {
        OpenFile file = find(number);
        if (file == null) {
            throw bad();
        }
        return file;
    }

    static OuroError bad() {
        return Errors.osError(9, "Bad file descriptor");
    }

    private <T> T perform(long number, Deed<T> deed) {
        OpenFile file = get(number);
        UnwrittenFiles.writeAll();
        try {
            return deed.with(file);
        } catch (IOException failure) {
            throw IoErrors.of(failure);
        }
    }

    /** {@code os.close}. */
    public Object close(long number) {
        if (isStandard(number)) {
            throw Errors.unsupported("os.close() of a standard stream");
        }
        return perform(number, file -> {
            entries.set((int) number - FIRST, null);
            file.release();
            return null;
        });
    }

    static boolean isStandard(long number) {
        return number >= 0 && number < FIRST;
    }

    /** {@code os.dup}. */
    public long duplicate(long number) {
        if (isStandard(number)) {
            throw Errors.unsupported("os.dup() of a standard stream");
        }
        return perform(number, file -> (long) add(new Entry(file.share(), null)));
    }

    /** {@code os.read}. */
    public byte[] read(long number, int count) {
        if (number == 0) {
            return readInput(count);
        }
        if (isStandard(number)) {
            throw bad();
        }
        return perform(number, file -> {
            if (!file.isReadable()) {
                throw bad();
            }
            return file.read(count);
        });
    }

    private static byte[] readInput(int count) {
        OuroContext context = OuroContext.get();
        StandardStreams.checkOpen(context, 0);
        byte[] target = new byte[count];
        try {
            return Arrays.copyOf(target, Math.max(0, context.in().read(target)));
        } catch (IOException failure) {
            throw IoErrors.of(failure);
        }
    }

    /** {@code os.write}. */
    public long write(long number, byte[] bytes) {
        if (isStandard(number) && number != 0) {
            OuroContext context = OuroContext.get();
            StandardStreams.checkOpen(context, number);
            try {
                (number == 1 ? context.out() : context.err()).write(bytes);
                return bytes.length;
            } catch (IOException failure) {
                throw IoErrors.of(failure);
            }
        }
        return perform(number, file -> {
            if (!file.isWritable()) {
                throw bad();
            }
            file.write(ByteBuffer.wrap(bytes));
            return (long) bytes.length;
        });
    }

    /** {@code os.lseek}. */
    public long seek(long number, long offset, long whence) {
        if (isStandard(number)) {
            throw Errors.osError(29, "Illegal seek");
        }
        return perform(number, file -> {
            long base = whence == 0 ? 0 : whence == 1 ? file.channel().position() : file.channel().size();
            if (base + offset < 0 || whence < 0 || whence > 2) {
                throw Errors.osError(22, "Invalid argument");
            }
            file.channel().position(base + offset);
            return base + offset;
        });
    }

    /** {@code os.ftruncate}. */
    public Object truncate(long number, long length) {
        return perform(number, file -> {
            if (length < 0 || !file.isWritable()) {
                throw Errors.osError(22, "Invalid argument");
            }
            file.truncate(length);
            return null;
        });
    }
}
