// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.os;

import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.TruffleLanguage;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.stdlib.io.Descriptors;
import org.ourolang.stdlib.io.IoErrors;
import org.ourolang.stdlib.io.OpenFile;
import org.ourolang.stdlib.io.UnwrittenFiles;

/**
 * The files that the running context may touch: the only place by which {@code os} reaches them. Every failure becomes
 * the OSError that CPython raises; what the host does not grant is "Permission denied".
 */
final class FileAccess {
    private static final LinkOption[] FOLLOW = {};
    private static final LinkOption[] STAY = {LinkOption.NOFOLLOW_LINKS};
    private static final int FOLDER = 0040000;
    private static final int FILE = 0100000;
    private static final int LINK = 0120000;
    private static final List<TruffleFile.AttributeDescriptor<?>> UNIX = List.of(
            TruffleFile.UNIX_MODE, TruffleFile.UNIX_INODE, TruffleFile.UNIX_DEV, TruffleFile.UNIX_NLINK,
            TruffleFile.UNIX_UID, TruffleFile.UNIX_GID, TruffleFile.SIZE, TruffleFile.LAST_ACCESS_TIME,
            TruffleFile.LAST_MODIFIED_TIME, TruffleFile.UNIX_CTIME, TruffleFile.UNIX_RDEV);
    private static final PosixFilePermission[] PERMISSIONS = {
            PosixFilePermission.OTHERS_EXECUTE, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_READ,
            PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_READ,
            PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_READ
    };

    private FileAccess() {}

    /** Something done to a file. */
    @FunctionalInterface
    private interface Deed<T> {
        T with(TruffleFile file) throws IOException;
    }

    private static TruffleLanguage.Env env() {
        return OuroContext.get().env();
    }

    private static <T> T perform(String path, Deed<T> deed, Object... names) {
        Object[] shown = names.length == 0 ? new Object[] {path} : names;
        try {
            if (path.isEmpty()) {
                throw Errors.osError(2, "No such file or directory", shown);
            }
            if (path.indexOf('\0') >= 0) {
                throw Errors.valueError("embedded null byte");
            }
            UnwrittenFiles.writeAll();
            // Without following links, Truffle looks from where the process began, not from the current folder.
            return deed.with(env().getPublicTruffleFile(path).getAbsoluteFile());
        } catch (NoSuchFileException failure) {
            throw isBelowFile(path) ? Errors.osError(20, "Not a directory", shown) : IoErrors.of(failure, shown);
        } catch (NotDirectoryException failure) {
            throw Errors.osError(20, "Not a directory", shown);
        } catch (IOException failure) {
            throw IoErrors.of(failure, shown);
        } catch (InvalidPathException unknown) {
            throw IoErrors.notText(path);
        } catch (SecurityException | UnsupportedOperationException refused) {
            throw Errors.osError(13, "Permission denied", shown);
        }
    }

    private static boolean isBelowFile(String path) {
        TruffleFile above = env().getPublicTruffleFile(path).getAbsoluteFile().getParent();
        return above != null && above.isRegularFile();
    }

    static OuroList list(String path) {
        return perform(path, file -> {
            Collection<TruffleFile> entries = file.list();
            OuroList names = new OuroList();
            for (TruffleFile entry : entries) {
                names.append(entry.getName());
            }
            return names;
        });
    }

    static Object makeFolder(String path, long mode) {
        return perform(path, file -> {
            file.createDirectory(PosixFilePermissions.asFileAttribute(permissions(mode)));
            return null;
        });
    }

    /** @param folder whether it must be a folder, or must not */
    static Object remove(String path, boolean folder) {
        return perform(path, file -> {
            boolean isFolder = file.isDirectory(STAY);
            if (folder && file.exists(STAY) && !isFolder) {
                throw Errors.osError(20, "Not a directory", path);
            }
            if (!folder && isFolder) {
                throw Errors.osError(21, "Is a directory", path);
            }
            file.delete();
            return null;
        });
    }

    static Object rename(String from, String to) {
        return perform(from, file -> {
            if (!file.exists(STAY)) {
                throw Errors.osError(2, "No such file or directory", from, to);
            }
            TruffleFile target = env().getPublicTruffleFile(to).getAbsoluteFile();
            if (target.isDirectory(STAY) && !file.isDirectory(STAY)) {
                throw Errors.osError(21, "Is a directory", from, to);
            }
            if (target.exists(STAY) && !target.isDirectory(STAY) && file.isDirectory(STAY)) {
                throw Errors.osError(20, "Not a directory", from, to);
            }
            file.move(target, StandardCopyOption.REPLACE_EXISTING);
            return null;
        }, from, to);
    }

    static boolean exists(String path, boolean follow) {
        return isThat(path, file -> file.exists(follow ? FOLLOW : STAY));
    }

    static boolean isFile(String path) {
        return isThat(path, file -> file.isRegularFile(FOLLOW));
    }

    static boolean isFolder(String path, boolean follow) {
        return isThat(path, file -> file.isDirectory(follow ? FOLLOW : STAY));
    }

    static boolean isLink(String path) {
        return isThat(path, TruffleFile::isSymbolicLink);
    }

    private static boolean isThat(String path, Deed<Boolean> question) {
        if (path.isEmpty() || path.indexOf('\0') >= 0) {
            return false;
        }
        try {
            return question.with(env().getPublicTruffleFile(path).getAbsoluteFile());
        } catch (IOException | SecurityException | UnsupportedOperationException | InvalidPathException unknown) {
            return false;
        }
    }

    static boolean isAllowed(String path, long mode) {
        return isThat(path, file -> file.exists(FOLLOW)
                && ((mode & 4) == 0 || file.isReadable())
                && ((mode & 2) == 0 || file.isWritable())
                && ((mode & 1) == 0 || file.isExecutable()));
    }

    /** The name of who owns a file. */
    static String owner(String path, boolean follow) {
        return perform(path, file -> file.getOwner(follow ? FOLLOW : STAY).getName());
    }

    /** The name of the group that a file belongs to. */
    static String group(String path, boolean follow) {
        return perform(path, file -> file.getGroup(follow ? FOLLOW : STAY).getName());
    }

    /** What {@code stat} tells of a file, in the order of its fields; times in nanoseconds. */
    static OuroTuple status(String path, boolean follow) {
        return perform(path, file -> status(file, follow ? FOLLOW : STAY));
    }

    private static OuroTuple status(TruffleFile file, LinkOption[] options) throws IOException {
        try {
            TruffleFile.Attributes facts = file.getAttributes(UNIX, options);
            return OuroTuple.of(
                    (long) facts.get(TruffleFile.UNIX_MODE),
                    facts.get(TruffleFile.UNIX_INODE),
                    facts.get(TruffleFile.UNIX_DEV),
                    (long) facts.get(TruffleFile.UNIX_NLINK),
                    (long) facts.get(TruffleFile.UNIX_UID),
                    (long) facts.get(TruffleFile.UNIX_GID),
                    facts.get(TruffleFile.SIZE),
                    facts.get(TruffleFile.LAST_ACCESS_TIME).to(TimeUnit.NANOSECONDS),
                    facts.get(TruffleFile.LAST_MODIFIED_TIME).to(TimeUnit.NANOSECONDS),
                    facts.get(TruffleFile.UNIX_CTIME).to(TimeUnit.NANOSECONDS),
                    facts.get(TruffleFile.UNIX_RDEV));
        } catch (UnsupportedOperationException notUnix) {
            return plainStatus(file, options);
        }
    }

    private static OuroTuple plainStatus(TruffleFile file, LinkOption[] options) throws IOException {
        boolean isLink = options == STAY && file.isSymbolicLink();
        int kind = file.isDirectory(options) ? FOLDER : isLink ? LINK : FILE;
        long number = file.getCanonicalFile().getPath().hashCode() & 0xffffffffL;
        return OuroTuple.of(
                (long) (kind | permissions(file, options)),
                number,
                1L,
                1L,
                0L,
                0L,
                file.size(options),
                file.getLastAccessTime(options).to(TimeUnit.NANOSECONDS),
                file.getLastModifiedTime(options).to(TimeUnit.NANOSECONDS),
                file.getCreationTime(options).to(TimeUnit.NANOSECONDS),
                0L);
    }

    /** {@code os.fstat}: of a file that was removed since it was opened, what is still known. */
    static OuroTuple status(OpenFile open) {
        try {
            UnwrittenFiles.writeAll();
            if (open.file().exists()) {
                return status(open.file(), FOLLOW);
            }
            long now = System.currentTimeMillis() * 1_000_000;
            return OuroTuple.of(
                    (long) (FILE | 0600), 0L, 0L, 0L, 0L, 0L, open.channel().size(), now, now, now, 0L);
        } catch (IOException failure) {
            throw IoErrors.of(failure);
        }
    }

    /** {@code os.open}, with the permissions of a file that it makes. */
    static long open(String path, int flags, long mode) {
        return perform(path, file -> {
            FileAttribute<?> granted = PosixFilePermissions.asFileAttribute(permissions(mode));
            return Descriptors.of(OuroContext.get()).open(path, flags, granted);
        });
    }

    /** {@code os.link}. */
    static Object hardLink(String existing, String path) {
        return perform(path, file -> {
            TruffleFile target = env().getPublicTruffleFile(existing).getAbsoluteFile();
            if (!target.exists(STAY)) {
                throw Errors.osError(2, "No such file or directory", existing, path);
            }
            file.createLink(target);
            return null;
        }, existing, path);
    }

    private static int permissions(TruffleFile file, LinkOption[] options) throws IOException {
        Set<PosixFilePermission> granted = file.getPosixPermissions(options);
        int bits = 0;
        for (int i = 0; i < PERMISSIONS.length; i++) {
            bits |= granted.contains(PERMISSIONS[i]) ? 1 << i : 0;
        }
        return bits;
    }

    static Object setPermissions(String path, long bits) {
        return perform(path, file -> {
            file.setPosixPermissions(permissions(bits));
            return null;
        });
    }

    private static Set<PosixFilePermission> permissions(long bits) {
        Set<PosixFilePermission> granted = EnumSet.noneOf(PosixFilePermission.class);
        for (int i = 0; i < PERMISSIONS.length; i++) {
            if ((bits >> i & 1) != 0) {
                granted.add(PERMISSIONS[i]);
            }
        }
        return granted;
    }

    static Object setTimes(String path, long accessed, long modified) {
        return perform(path, file -> {
            file.setLastAccessTime(FileTime.from(accessed, TimeUnit.NANOSECONDS));
            file.setLastModifiedTime(FileTime.from(modified, TimeUnit.NANOSECONDS));
            return null;
        });
    }

    static Object link(String target, String path) {
        return perform(path, file -> {
            file.createSymbolicLink(env().getPublicTruffleFile(target));
            return null;
        }, target, path);
    }

    static String readLink(String path) {
        return perform(path, file -> {
            if (file.exists(STAY) && !file.isSymbolicLink()) {
                throw Errors.osError(22, "Invalid argument", path);
            }
            return file.readSymbolicLink().getPath();
        });
    }

    static String canonical(String path) {
        return perform(path, file -> file.getCanonicalFile().getPath());
    }

    static String currentFolder() {
        try {
            return env().getCurrentWorkingDirectory().getPath();
        } catch (SecurityException refused) {
            throw Errors.osError(13, "Permission denied");
        }
    }

    static Object changeFolder(String path) {
        return perform(path, file -> {
            if (!file.exists()) {
                throw Errors.osError(2, "No such file or directory", path);
            }
            if (!file.isDirectory()) {
                throw Errors.osError(20, "Not a directory", path);
            }
            env().setCurrentWorkingDirectory(file.getCanonicalFile());
            return null;
        });
    }
}
