"""Files and folders for tests."""

import contextlib
import os
import unittest

TESTFN_ASCII = TESTFN = '@test_ouro_tmp'
TESTFN_UNICODE = TESTFN + '-\xe0\xf2\u0258\u0141\u011f'
TESTFN_NONASCII = TESTFN + '\xe6'
TESTFN_UNENCODABLE = TESTFN_UNDECODABLE = None
SAVEDCWD = '.'
FS_NONASCII = '\xe6'


class FakePath:
    def __init__(self, path):
        self.path = path

    def __repr__(self):
        return f'<FakePath {self.path!r}>'

    def __fspath__(self):
        if isinstance(self.path, BaseException) or isinstance(self.path, type) and issubclass(
                self.path, BaseException):
            raise self.path
        return self.path


def unlink(filename):
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        os.unlink(filename)


def rmdir(dirname):
    with contextlib.suppress(FileNotFoundError):
        os.rmdir(dirname)


def rmtree(path):
    import shutil

    shutil.rmtree(path, ignore_errors=True)


def create_empty_file(filename):
    open(filename, 'wb').close()


def can_symlink():
    return True


can_hardlink = can_chmod = can_symlink


def can_xattr():
    return False


def can_dac_override():
    """Whether files can be written that their mode forbids to write, as for root."""
    path = TESTFN + '_mode'
    create_empty_file(path)
    os.chmod(path, 0o400)
    try:
        open(path, 'wb').close()
    except PermissionError:
        return False
    finally:
        os.remove(path)
    return True


def skip_unless_symlink(test):
    return test


skip_unless_hardlink = skip_unless_working_chmod = skip_unless_symlink
skip_unless_xattr = unittest.skip('needs extended attributes')


def skip_unless_dac_override(test):
    return unittest.skipUnless(can_dac_override(), 'needs rights over all files')(test)


def skip_if_dac_override(test):
    return unittest.skipIf(can_dac_override(), 'has rights over all files')(test)


def fs_is_case_insensitive(directory):
    return False


@contextlib.contextmanager
def temp_dir(path=None, quiet=False):
    import tempfile

    if path is None:
        with tempfile.TemporaryDirectory() as folder:
            yield os.path.realpath(folder)
    else:
        os.mkdir(path)
        try:
            yield path
        finally:
            rmtree(path)


@contextlib.contextmanager
def change_cwd(path, quiet=False):
    before = os.getcwd()
    os.chdir(path)
    try:
        yield os.getcwd()
    finally:
        os.chdir(before)


@contextlib.contextmanager
def temp_cwd(name='tempcwd', quiet=False):
    with temp_dir() as folder, change_cwd(folder) as now:
        yield now


@contextlib.contextmanager
def temp_umask(umask):
    yield


class EnvironmentVarGuard:
    """Undoes changes of environment variables."""

    def __init__(self):
        self._environ = os.environ
        self._before = {}

    def _remember(self, name):
        self._before.setdefault(name, self._environ.get(name))

    def __getitem__(self, name):
        return self._environ[name]

    def __setitem__(self, name, value):
        self._remember(name)
        self._environ[name] = value

    def __delitem__(self, name):
        self._remember(name)
        self._environ.pop(name, None)

    def keys(self):
        return self._environ.keys()

    def __iter__(self):
        return iter(self._environ)

    def __len__(self):
        return len(self._environ)

    def set(self, name, value):
        self[name] = value

    def unset(self, *names):
        for name in names:
            del self[name]

    def copy(self):
        return dict(self._environ)

    def __enter__(self):
        return self

    def __exit__(self, *info):
        for name, value in self._before.items():
            if value is None:
                self._environ.pop(name, None)
            else:
                self._environ[name] = value


def make_bad_fd():
    raise unittest.SkipTest('needs file descriptors')


def fd_count():
    return 0
