// SPDX-License-Identifier: Apache-2.0
package org.ourolang.embed;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryStream;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.io.FileSystem;

/**
 * The files in and below granted folders. What lies elsewhere does not exist for scripts, whether it is named by
 * {@code ..}, by a symbolic link or outright.
 */
final class GrantedFiles implements FileSystem {
    private final FileSystem files = FileSystem.newDefaultFileSystem();
    private final List<Path> readable;
    private final List<Path> writable;

    GrantedFiles(List<Path> readable, List<Path> writable) {
        this.readable = real(readable);
        this.writable = real(writable);
        files.setCurrentWorkingDirectory(this.readable.getFirst());
    }

    private static List<Path> real(List<Path> folders) {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders) {
            try {
                found.add(folder.toRealPath());
            } catch (IOException missing) {
                throw new IllegalArgumentException("cannot grant " + folder + ": it does not exist", missing);
            }
        }
        return found;
    }

    /** The place that a path names in the end: links are followed as far as there are any. */
    private Path place(Path path) throws IOException {
        Path absolute = files.toAbsolutePath(path).normalize();
        Path existing = absolute;
        while (existing != null) {
            try {
                Path real = existing.toRealPath();
                return real.resolve(existing.relativize(absolute)).normalize();
            } catch (IOException missing) {
                if (java.nio.file.Files.isSymbolicLink(existing)) {
                    throw new AccessDeniedException(path.toString());
                }
                existing = existing.getParent();
            }
        }
        return absolute;
    }

    private Path readable(Path path) throws IOException {
        Path place = place(path);
        if (readable.stream().noneMatch(place::startsWith)) {
            throw new NoSuchFileException(path.toString());
        }
        return place;
    }

    private Path writable(Path path) throws IOException {
        Path place = place(path);
        if (writable.stream().noneMatch(place::startsWith)) {
            throw new AccessDeniedException(path.toString());
        }
        return place;
    }

    @Override
    public Path parsePath(URI uri) {
        return files.parsePath(uri);
    }

    @Override
    public Path parsePath(String path) {
        return files.parsePath(path);
    }

    @Override
    public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... options) throws IOException {
        Path place = modes.contains(AccessMode.WRITE) ? writable(path) : readable(path);
        files.checkAccess(place, modes, options);
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        files.createDirectory(writable(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        writable(path);
        files.delete(path);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        boolean reading = options.isEmpty() || options.equals(Set.of(StandardOpenOption.READ));
        return files.newByteChannel(reading ? readable(path) : writable(path), options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        return files.newDirectoryStream(readable(folder), filter);
    }

    @Override
    public Path toAbsolutePath(Path path) {
        return files.toAbsolutePath(path);
    }

    @Override
    public Path toRealPath(Path path, LinkOption... options) throws IOException {
        return readable(path);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
            throws IOException {
        return files.readAttributes(readable(path), attributes, options);
    }

    @Override
    public void setCurrentWorkingDirectory(Path folder) {
        files.setCurrentWorkingDirectory(folder);
    }

    @Override
    public void move(Path source, Path target, java.nio.file.CopyOption... options) throws IOException {
        files.move(writable(source), writable(target), options);
    }

    @Override
    public void copy(Path source, Path target, java.nio.file.CopyOption... options) throws IOException {
        files.copy(readable(source), writable(target), options);
    }
}
