"""A stand-in for ``test.support``: what the test files ask for, as far as it is not about CPython itself."""

import contextlib
import functools
import io
import sys
import time
import unittest

verbose = False
failfast = False
use_resources = None
MS_WINDOWS = is_android = is_emscripten = is_wasi = is_jython = is_apple = is_apple_mobile = False
Py_DEBUG = Py_GIL_DISABLED = Py_TRACE_REFS = False
HAVE_DOCSTRINGS = False
MISSING_C_DOCSTRINGS = True
has_fork_support = has_subprocess_support = has_socket_support = False
has_strftime_extensions = True
HAVE_ASAN_FORK_BUG = False
LOOPBACK_TIMEOUT, INTERNET_TIMEOUT, SHORT_TIMEOUT, LONG_TIMEOUT = 5.0, 60.0, 10.0, 60.0
PGO = PGO_EXTENDED = False
MAX_Py_ssize_t = sys.maxsize
PIPE_MAX_SIZE = 4 * 1024 * 1024 + 1
SOCK_MAX_SIZE = 16 * 1024 * 1024 + 1
NHASHBITS = 61
_1M, _1G, _2G, _4G = 1 << 20, 1 << 30, 1 << 31, 1 << 32
max_memuse = real_max_memuse = 0
unix_shell = '/bin/sh'
TEST_HOME_DIR = sys.argv[1]
REPO_ROOT = TEST_HOME_DIR
TEST_DATA_DIR = TEST_HOME_DIR + '/data'
SAVEDCWD = '.'
STDLIB_DIR = TEST_HOME_DIR + '/..'


class Error(Exception):
    pass


class TestFailed(Error):
    pass


class ResourceDenied(unittest.SkipTest):
    pass


def _skip(reason):
    """A decorator, with or without arguments, that skips."""
    def decorator(*args, **kwargs):
        if len(args) == 1 and not kwargs and (isinstance(args[0], type) or hasattr(args[0], '__code__')):
            return unittest.skip(reason)(args[0])
        return unittest.skip(reason)

    return decorator


def _keep(*args, **kwargs):
    """A decorator, with or without arguments, that changes nothing."""
    if len(args) == 1 and not kwargs and (isinstance(args[0], type) or hasattr(args[0], '__code__')):
        return args[0]
    return lambda item: item


def cpython_only(test):
    return unittest.skip('implementation detail of CPython')(test)


def impl_detail(msg=None, **guards):
    if check_impl_detail(**guards):
        return _keep
    return unittest.skip(f'implementation detail: {msg}')


def check_impl_detail(**guards):
    if not guards:
        return False
    default = not next(iter(guards.values()))
    return guards.get(sys.implementation.name, default)


requires_docstrings = unittest.skip('docstrings of builtins are not part of the subset')
requires_subprocess = lambda: unittest.skip('needs subprocesses')
requires_fork = lambda: unittest.skip('needs fork')
requires_gil_enabled = _keep
requires_IEEE_754 = requires_zlib = requires_gzip = _keep
requires_limited_api = requires_specialization = _skip('about the C API')
refcount_test = _skip('counts references')
no_tracing = force_not_colorized = force_not_colorized_test_class = _keep
skip_if_sanitizer = skip_if_pgo_task = skip_on_s390x = skip_emscripten_stack_overflow = _keep
skip_wasi_stack_overflow = _keep
skip_if_broken_multiprocessing_synchronize = _keep
thread_unsafe = _keep
anticipate_failure = lambda condition: _keep


@contextlib.contextmanager
def suppress_immortalization(suppress=True):
    yield




def requires_linux_version(*minimum):
    return _keep


requires_mac_ver = requires_freebsd_version = requires_linux_version


def requires_working_socket(*, module=False):
    return None if module else unittest.skip('needs sockets')


def requires(resource, msg=None):
    if resource == 'cpu':
        return
    raise ResourceDenied(msg or f'resource {resource!r} is not enabled')


def is_resource_enabled(resource):
    return resource == 'cpu'


def requires_resource(resource):
    return _keep if resource == 'cpu' else unittest.skip(f'resource {resource!r} is not enabled')


def system_must_validate_cert(test):
    return test


def bigmemtest(size, memuse, dry_run=True):
    def decorator(test):
        @functools.wraps(test)
        def small(self):
            if not dry_run:
                raise unittest.SkipTest('needs much memory')
            return test(self, 5147)

        small.size, small.memuse = size, memuse
        return small

    return decorator


def bigaddrspacetest(test):
    return unittest.skip('needs much memory')(test)


def gc_collect():
    import gc

    for _ in range(3):
        gc.collect()


@contextlib.contextmanager
def disable_gc():
    yield


def check_sanitizer(**kinds):
    return False


def check_sizeof(test, o, size):
    raise unittest.SkipTest('sizes of C structures')


calcobjsize = calcvobjsize = lambda layout: 0


def check_disallow_instantiation(testcase, tp, *args, **kwds):
    name = tp.__name__ if tp.__module__ == 'builtins' else f'{tp.__module__}.{tp.__name__}'
    with testcase.assertRaises(TypeError) as caught:
        tp(*args, **kwds)
    testcase.assertEqual(str(caught.exception), f"cannot create '{name}' instances")


def get_attribute(obj, name):
    try:
        return getattr(obj, name)
    except AttributeError:
        raise unittest.SkipTest(f'object {obj!r} has no attribute {name!r}') from None


def get_c_recursion_limit():
    return 1000


def exceeds_recursion_limit():
    return 3000


@contextlib.contextmanager
def infinite_recursion(max_depth=None):
    before = sys.getrecursionlimit()
    try:
        sys.setrecursionlimit(max(max_depth or 200, 100))
        yield
    finally:
        sys.setrecursionlimit(before)


def set_recursion_limit(limit):
    return infinite_recursion(limit)


@contextlib.contextmanager
def adjust_int_max_str_digits(max_digits):
    before = sys.get_int_max_str_digits()
    try:
        sys.set_int_max_str_digits(max_digits)
        yield
    finally:
        sys.set_int_max_str_digits(before)


@contextlib.contextmanager
def captured_output(stream_name):
    before = getattr(sys, stream_name)
    setattr(sys, stream_name, io.StringIO())
    try:
        yield getattr(sys, stream_name)
    finally:
        setattr(sys, stream_name, before)


def captured_stdout():
    return captured_output('stdout')


def captured_stderr():
    return captured_output('stderr')


def captured_stdin():
    return captured_output('stdin')


@contextlib.contextmanager
def swap_attr(obj, attr, new_val):
    missing = object()
    before = getattr(obj, attr, missing)
    setattr(obj, attr, new_val)
    try:
        yield None if before is missing else before
    finally:
        if before is missing:
            if hasattr(obj, attr):
                delattr(obj, attr)
        else:
            setattr(obj, attr, before)


@contextlib.contextmanager
def swap_item(obj, item, new_val):
    missing = object()
    before = obj[item] if item in obj else missing
    obj[item] = new_val
    try:
        yield None if before is missing else before
    finally:
        if before is missing:
            obj.pop(item, None)
        else:
            obj[item] = before


def patch(test_instance, object_to_patch, attr_name, new_value):
    before = getattr(object_to_patch, attr_name)
    test_instance.addCleanup(setattr, object_to_patch, attr_name, before)
    setattr(object_to_patch, attr_name, new_value)


def check_syntax_error(testcase, statement, errtext='', *, lineno=None, offset=None):
    with testcase.assertRaisesRegex(SyntaxError, errtext) as caught:
        compile(statement, '<test string>', 'exec')
    error = caught.exception
    testcase.assertIsNotNone(error.lineno)
    testcase.assertIsNotNone(error.offset)
    if lineno is not None:
        testcase.assertEqual(error.lineno, lineno)
    if offset is not None:
        testcase.assertEqual(error.offset, offset)


def run_code(code, extra_names=None):
    """The names that a piece of program makes."""
    import textwrap

    names = dict(extra_names or {})
    exec(textwrap.dedent(code), names)
    return names


def sortdict(dict):
    return '{' + ', '.join(f'{key!r}: {dict[key]!r}' for key in sorted(dict)) + '}'


def requires_debug_ranges(reason='the places of expressions'):
    return _keep


def skip_if_buggy_ucrt_strfptime(test):
    return test


def check_free_after_iterating(test, iter, cls, args=()):
    raise unittest.SkipTest('objects are not freed at once')


def check__all__(test_case, module, name_of_module=None, extra=(), not_exported=()):
    owners = (name_of_module,) if isinstance(name_of_module, str) else name_of_module or (module.__name__,)
    expected = set(extra)
    for name in dir(module):
        value = getattr(module, name)
        own = getattr(value, '__module__', None) in owners
        plain = not hasattr(value, '__module__') and type(value).__name__ != 'module'
        if not name.startswith('_') and name not in not_exported and (own or plain):
            expected.add(name)
    test_case.assertCountEqual(module.__all__, expected)


def detect_api_mismatch(ref_api, other_api, *, ignore=()):
    names = set(dir(ref_api)) - set(dir(other_api)) - set(ignore)
    return {name for name in names if not name.startswith('_') or name.endswith('__')}


class run_with_locale:
    """As a decorator it skips; as a context, which sets what the user's environment says, it changes nothing."""

    def __init__(self, category, *locales):
        self.locales = locales

    def __call__(self, test):
        return unittest.skip('needs locales')(test)

    def __enter__(self):
        if self.locales != ('',):
            raise unittest.SkipTest('needs locales')

    def __exit__(self, *info):
        pass


def run_with_tz(tz):
    def decorator(test):
        @functools.wraps(test)
        def with_zone(*args, **kwargs):
            import os

            tzset = getattr(time, 'tzset', None)
            if tzset is None:
                raise unittest.SkipTest('needs time.tzset')
            before = os.environ.get('TZ')
            os.environ['TZ'] = tz
            tzset()
            try:
                return test(*args, **kwargs)
            finally:
                if before is None:
                    del os.environ['TZ']
                else:
                    os.environ['TZ'] = before
                tzset()

        return with_zone

    return decorator


class catch_unraisable_exception:
    """Keeps what is handed to ``sys.unraisablehook``."""

    def __init__(self):
        self.unraisable = None

    def _keep(self, unraisable):
        self.unraisable = unraisable

    def __enter__(self):
        self._before = sys.unraisablehook
        sys.unraisablehook = self._keep
        return self

    def __exit__(self, *info):
        sys.unraisablehook = self._before
        del self.unraisable


class SuppressCrashReport:
    def __enter__(self):
        return self

    def __exit__(self, *info):
        pass


class CPUStopwatch:
    def __enter__(self):
        self.clock_info = time.get_clock_info('process_time')
        self._start = time.process_time()
        return self

    def __exit__(self, *info):
        self.seconds = time.process_time() - self._start


def busy_retry(timeout, err_msg=None, /, *, error=True):
    end = time.monotonic() + timeout
    while True:
        yield
        if time.monotonic() >= end:
            break
    if error:
        raise AssertionError(f'timeout ({timeout} seconds)' + (f': {err_msg}' if err_msg else ''))


def sleeping_retry(timeout, err_msg=None, /, *, init_delay=0.01, max_delay=1.0, error=True):
    delay = init_delay
    for _ in busy_retry(timeout, err_msg, error=error):
        yield
        time.sleep(delay)
        delay = min(2 * delay, max_delay)


def setswitchinterval(interval):
    pass


def reap_children():
    pass


def wait_process(*args, **kwargs):
    raise unittest.SkipTest('needs subprocesses')


def run_in_subinterp(code):
    raise unittest.SkipTest('needs subinterpreters')


run_in_subinterp_with_config = run_in_subinterp


def maybe_get_event_loop_policy():
    from asyncio import events

    return getattr(events, '_event_loop_policy', None)


def findfile(filename, subdir=None):
    folder = TEST_HOME_DIR if subdir is None else f'{TEST_HOME_DIR}/{subdir}'
    return f'{folder}/{filename}'


def open_urlresource(*args, **kwargs):
    raise ResourceDenied('needs the network')


def load_package_tests(pkg_dir, loader, standard_tests, pattern):
    return standard_tests


def print_warning(msg):
    print(f'Warning -- {msg}', file=sys.stderr)


def optim_args_from_interpreter_flags():
    return []


args_from_interpreter_flags = optim_args_from_interpreter_flags


def collision_stats(nbins, nballs):
    n, k = nbins, nballs
    meanempty = (1 - 1 / n) ** k * n
    collisions = k - n + meanempty
    variance = n * (n - 1) * (1 - 2 / n) ** k + meanempty * (1 - meanempty)
    return collisions, max(variance, 0) ** 0.5


class Matcher:
    _partial_matches = ('msg', 'message')

    def matches(self, d, **kwargs):
        return all(self.match_value(key, d.get(key), value) for key, value in kwargs.items())

    def match_value(self, k, dv, v):
        if type(v) is not type(dv):
            return False
        return v in dv if isinstance(dv, str) and k in self._partial_matches else v == dv


@functools.total_ordering
class _Largest:
    def __eq__(self, other):
        return isinstance(other, _Largest)

    def __lt__(self, other):
        return False


@functools.total_ordering
class _Smallest:
    def __eq__(self, other):
        return isinstance(other, _Smallest)

    def __gt__(self, other):
        return False


class _AlwaysEqual:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


class _NeverEqual:
    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    def __hash__(self):
        return 1


LARGEST, SMALLEST, ALWAYS_EQ, NEVER_EQ = _Largest(), _Smallest(), _AlwaysEqual(), _NeverEqual()


class BrokenIter:
    def __init__(self, init_raises=False, next_raises=False, iter_raises=False):
        self.next_raises, self.iter_raises = next_raises, iter_raises
        if init_raises:
            1 / 0

    def __next__(self):
        if self.next_raises:
            1 / 0

    def __iter__(self):
        if self.iter_raises:
            1 / 0
        return self


def darwin_malloc_err_warning(test_name):
    pass
