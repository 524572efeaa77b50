// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.os;

import java.security.SecureRandom;
import java.util.Map;
import java.util.TreeMap;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.stdlib.builtins.text.Buffers;
import org.ourolang.stdlib.io.Descriptors;
import org.ourolang.stdlib.support.StructSequence;

/** The module {@code _os}; paths are text here. */
public final class OsModule {
    private static final SecureRandom ENTROPY = new SecureRandom();
    private static final StructSequence STATUS = new StructSequence(
            "os", "stat_result", 10, true, "st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size",
            "_integer_atime", "_integer_mtime", "_integer_ctime", "st_atime", "st_mtime", "st_ctime", "st_atime_ns",
            "st_mtime_ns", "st_ctime_ns", "st_blksize", "st_blocks", "st_rdev");

    private static final StructSequence TERMINAL =
            new StructSequence("os", "terminal_size", 2, true, "columns", "lines");
    private static final StructSequence SYSTEM = new StructSequence(
            "posix", "uname_result", 5, true, "sysname", "nodename", "release", "version", "machine");
    private static final StructSequence TIMES = new StructSequence(
            "posix", "times_result", 5, true, "user", "system", "children_user", "children_system", "elapsed");

    private OsModule() {}

    /** The module for the running context. */
    public static OuroModule make() {
        ModuleBuilder builder = new ModuleBuilder("_os");
        builder.function("listdir(path, /)", path -> FileAccess.list(text(path)));
        builder.function("mkdir(path, mode, /)", (path, mode) -> none(
                FileAccess.makeFolder(text(path), Numbers.asSize(mode))));
        builder.function("rmdir(path, /)", path -> none(FileAccess.remove(text(path), true)));
        builder.function("unlink(path, /)", path -> none(FileAccess.remove(text(path), false)));
        builder.function("rename(src, dst, /)", (from, to) -> none(FileAccess.rename(text(from), text(to))));
        builder.function("symlink(src, dst, /)", (target, path) -> none(FileAccess.link(text(target), text(path))));
        builder.function("readlink(path, /)", path -> FileAccess.readLink(text(path)));
        builder.function("canonical(path, /)", path -> FileAccess.canonical(text(path)));
        builder.function("chmod(path, mode, /)", (path, mode) -> none(
                FileAccess.setPermissions(text(path), Numbers.asSize(mode))));
        builder.function("utime(path, atime_ns, mtime_ns, /)", (path, accessed, modified) -> none(
                FileAccess.setTimes(text(path), Numbers.asSize(accessed), Numbers.asSize(modified))));
        builder.function("chdir(path, /)", path -> none(FileAccess.changeFolder(text(path))));
        builder.function("getcwd()", FileAccess::currentFolder);
        builder.function("link(src, dst, /)", (from, to) -> none(FileAccess.hardLink(text(from), text(to))));
        questions(builder);
        descriptors(builder);
        process(builder);
        return builder.module();
    }

    private static void questions(ModuleBuilder builder) {
        builder.value("stat_result", STATUS.type());
        builder.function("stat(path, follow, /)",
                (path, follow) -> status(FileAccess.status(text(path), Truth.isTrue(follow))));
        builder.function("exists(path, follow, /)",
                (path, follow) -> FileAccess.exists(text(path), Truth.isTrue(follow)));
        builder.function("isfile(path, /)", path -> FileAccess.isFile(text(path)));
        builder.function("isdir(path, follow, /)",
                (path, follow) -> FileAccess.isFolder(text(path), Truth.isTrue(follow)));
        builder.function("islink(path, /)", path -> FileAccess.isLink(text(path)));
        builder.function("owner(path, follow, /)",
                (path, follow) -> FileAccess.owner(text(path), Truth.isTrue(follow)));
        builder.function("group(path, follow, /)",
                (path, follow) -> FileAccess.group(text(path), Truth.isTrue(follow)));
        builder.function("access(path, mode, /)",
                (path, mode) -> FileAccess.isAllowed(text(path), Numbers.asSize(mode)));
    }

    private static void process(ModuleBuilder builder) {
        builder.function("environ()", OsModule::environment);
        builder.type(TERMINAL.type()).type(SYSTEM.type()).type(TIMES.type());
        builder.function("machine()", () -> {
            String name = System.getProperty("os.arch");
            return name.equals("amd64") ? "x86_64" : name;
        });
        builder.function("getpid()", () -> ProcessHandle.current().pid());
        builder.function("cpu_count()", () -> (long) Runtime.getRuntime().availableProcessors());
        builder.function("urandom(size, /)", size -> {
            long count = Numbers.asSize(size);
            if (count < 0) {
                throw Errors.valueError("negative argument not allowed");
            }
            byte[] bytes = new byte[Math.toIntExact(count)];
            ENTROPY.nextBytes(bytes);
            return new OuroBytes(bytes);
        });
    }

    private static Object none(Object ignored) {
        return None.NONE;
    }

    private static String text(Object path) {
        return (String) OuroInstance.unwrap(path);
    }

    private static OuroDict environment() {
        OuroDict copy = new OuroDict();
        Map<String, String> variables = new TreeMap<>(OuroContext.get().env().getEnvironment());
        variables.forEach(copy::put);
        return copy;
    }

    private static OuroTuple status(OuroTuple facts) {
        Object[] f = Iteration.toArray(facts);
        long size = (long) f[6];
        long accessed = (long) f[7];
        long modified = (long) f[8];
        long changed = (long) f[9];
        return STATUS.make(
                f[0], f[1], f[2], f[3], f[4], f[5], size, Math.floorDiv(accessed, 1_000_000_000L),
                Math.floorDiv(modified, 1_000_000_000L), Math.floorDiv(changed, 1_000_000_000L), accessed / 1e9,
                modified / 1e9, changed / 1e9, accessed, modified, changed, 4096L, (size + 511) / 512, f[10]);
    }

    private static void descriptors(ModuleBuilder builder) {
        builder.function("open(path, flags, mode, /)", (path, flags, mode) -> FileAccess.open(
                text(path), Numbers.asInt(flags), Numbers.asSize(mode)));
        builder.function("close(fd, /)", fd -> none(open().close(Numbers.asInt(fd))));
        builder.function("dup(fd, /)", fd -> open().duplicate(Numbers.asInt(fd)));
        builder.function("fstat(fd, /)", fd -> status(FileAccess.status(open().get(Numbers.asInt(fd)))));
        builder.function("lseek(fd, position, whence, /)", (fd, position, whence) -> open()
                .seek(Numbers.asInt(fd), Numbers.asSize(position), Numbers.asSize(whence)));
        builder.function("ftruncate(fd, length, /)", (fd, length) -> none(
                open().truncate(Numbers.asInt(fd), Numbers.asSize(length))));
        builder.function("read(fd, length, /)", (fd, length) -> {
            long count = Numbers.asSize(length);
            if (count < 0) {
                throw Errors.osError(22, "Invalid argument");
            }
            return new OuroBytes(open().read(Numbers.asInt(fd), (int) Math.min(count, Integer.MAX_VALUE)));
        });
        builder.function("write(fd, data, /)", (fd, data) -> open().write(Numbers.asInt(fd), Buffers.of(data)));
    }

    private static Descriptors open() {
        return Descriptors.of(OuroContext.get());
    }
}
