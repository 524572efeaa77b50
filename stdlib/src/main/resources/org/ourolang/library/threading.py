# SPDX-License-Identifier: Apache-2.0
"""Threads that take turns: one runs at a time, and hands over only where it waits."""

import sys
import weakref
from _gates import Barrier, BoundedSemaphore, BrokenBarrierError, Condition, Event, Semaphore, deprecated_name
from _thread_local import local

import _thread
from _thread import TIMEOUT_MAX, _ExceptHookArgs as ExceptHookArgs, error as ThreadError, get_ident, get_native_id
from _thread import lock as Lock, stack_size

__all__ = '''get_ident active_count Condition current_thread enumerate main_thread TIMEOUT_MAX Event Lock RLock Semaphore
BoundedSemaphore Thread Barrier BrokenBarrierError Timer ThreadError setprofile settrace local stack_size excepthook
ExceptHookArgs getprofile gettrace setprofile_all_threads settrace_all_threads get_native_id'''.split()


def RLock(*args, **kwargs):
    return _thread.RLock(*args, **kwargs)


def _watcher(name):
    """A function that sets what is called for each line or call: nothing is, so nothing can be set but that."""
    def watch(func):
        if func is not None:
            raise NotImplementedError(f'threading.{name}() is not supported by Ouro')

    watch.__name__ = watch.__qualname__ = name
    return watch


settrace, setprofile = _watcher('settrace'), _watcher('setprofile')
settrace_all_threads, setprofile_all_threads = _watcher('settrace_all_threads'), _watcher('setprofile_all_threads')


def gettrace():
    return None


def getprofile():
    return None


_alive = {}
_dangling = weakref.WeakSet()
_names_given = 0


def _numbered(kind):
    global _names_given
    _names_given += 1
    return f'{kind}-{_names_given}'


def _name_for(target):
    called = getattr(target, '__name__', None)
    number = _numbered('Thread')
    return number if called is None else f'{number} ({called})'


def _ready(complaint, kind=AssertionError):
    """Makes a method refuse threads whose class forgot to call Thread's own __init__."""
    def decorate(method):
        def checked(self, *args, **kwargs):
            if self._stage is None:
                raise kind(complaint)
            return method(self, *args, **kwargs)

        checked.__name__, checked.__qualname__ = method.__name__, method.__qualname__
        checked.__wrapped__ = method
        return checked

    return decorate


_needs_init = _ready('Thread.__init__() not called')
_demands_init = _ready('Thread.__init__() not called', RuntimeError)


class Thread:
    # None before __init__, then 'initial', 'started' and 'stopped'.
    _stage = None

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        if group is not None:
            raise AssertionError('group argument must be None for now')
        self._name = _name_for(target) if name is None else str(name)
        self._target, self._args, self._kwargs = target, args, kwargs if kwargs is not None else {}
        self._is_daemon = daemon if daemon is not None else current_thread().daemon
        self._ident = self._native_id = None
        self._began, self._ended = Event(), Event()
        self._stage = 'initial'

    @_ready('Thread.__init__() was not called')
    def __repr__(self):
        facts = [self._stage] + ['daemon'] * bool(self._is_daemon) + [str(self._ident)] * (self._ident is not None)
        return f'<{type(self).__name__}({self._name}, {" ".join(facts)})>'

    @_ready('thread.__init__() not called', RuntimeError)
    def start(self):
        if self._stage != 'initial':
            raise RuntimeError('threads can only be started once')
        self._stage = 'started'
        try:
            _thread._start(self._live, self._name)
        except RuntimeError:
            self._stage = 'initial'
            raise
        self._began.wait()

    def _appear(self):
        """Register the running thread as this one."""
        self._ident, self._native_id, self._stage = get_ident(), get_native_id(), 'started'
        _alive[self._ident] = self
        self._began.set()

    def _live(self):
        self._appear()
        try:
            self.run()
        except SystemExit:
            pass
        except BaseException:
            _report(self)
        finally:
            _alive.pop(self._ident, None)
            self._stage = 'stopped'
            self._ended.set()

    def run(self):
        target, args, kwargs = self._target, self._args, self._kwargs
        try:
            if target is not None:
                target(*args, **kwargs)
        finally:
            del self._target, self._args, self._kwargs

    @_demands_init
    def join(self, timeout=None):
        if self._stage == 'initial':
            raise RuntimeError('cannot join thread before it is started')
        if current_thread() is self:
            raise RuntimeError('cannot join current thread')
        self._ended.wait(timeout if timeout is None or timeout > 0 else 0)

    @_needs_init
    def is_alive(self):
        return self._stage == 'started'

    def _set_name(self, name):
        self._name = str(name)

    def _set_daemon(self, daemonic):
        if self._stage != 'initial':
            raise RuntimeError('cannot set daemon status of active thread')
        self._is_daemon = daemonic

    name = property(_needs_init(lambda self: self._name), _needs_init(_set_name))
    daemon = property(_needs_init(lambda self: self._is_daemon), _demands_init(_set_daemon))
    ident = property(_needs_init(lambda self: self._ident))
    native_id = property(_needs_init(lambda self: self._native_id))

    def isDaemon(self):
        deprecated_name('isDaemon', 'get the daemon attribute')
        return self.daemon

    def setDaemon(self, daemonic):
        deprecated_name('setDaemon', 'set the daemon attribute')
        self.daemon = daemonic

    def getName(self):
        deprecated_name('getName', 'get the name attribute')
        return self.name

    def setName(self, name):
        deprecated_name('setName', 'set the name attribute')
        self.name = name


def excepthook(args, /):
    if not isinstance(args, ExceptHookArgs):
        raise TypeError('_thread.excepthook argument type must be ExceptHookArgs')
    kind, error, entries, thread = args
    out = sys.stderr
    if kind is SystemExit or out is None:
        return
    from traceback import print_exception

    who = thread.name if thread is not None else get_ident()
    out.write(f'Exception in thread {who}:\n')
    print_exception(kind, error, entries, file=out)
    out.flush()


__excepthook__ = excepthook


def _report(thread):
    """Hands the exception that ended a thread to the hook, without the entries of this module."""
    kind, error, entries = sys.exc_info()
    if entries is not None and entries.tb_frame.f_code.co_name == '_live':
        entries = entries.tb_next
    hook = globals().get('excepthook') or __excepthook__
    try:
        hook(ExceptHookArgs((kind, error, entries, thread)))
    except BaseException as failure:
        failure.__suppress_context__ = True
        if sys.stderr is not None:
            print('Exception in threading.excepthook:', file=sys.stderr, flush=True)
        sys.excepthook(type(failure), failure, failure.__traceback__)


def _report_ignored(function, error):
    """Tells of the exception that ended a thread of ``_thread.start_new_thread``."""
    if isinstance(error, SystemExit):
        return
    from types import SimpleNamespace

    sys.unraisablehook(SimpleNamespace(
        exc_type=type(error), exc_value=error, exc_traceback=error.__traceback__,
        err_msg=f'Exception ignored in thread started by {function!r}', object=None))


class Timer(Thread):
    def __init__(self, interval, function, args=None, kwargs=None):
        Thread.__init__(self)
        self.finished = Event()
        self.interval, self.function = interval, function
        self.args, self.kwargs = ([] if args is None else args), ({} if kwargs is None else kwargs)

    def cancel(self):
        self.finished.set()

    def run(self):
        cancelled = self.finished.wait(self.interval)
        if not cancelled:
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _MainThread(Thread):
    """The thread that the program began in."""

    def __init__(self):
        Thread.__init__(self, name='MainThread', daemon=False)
        self._appear()


class _DummyThread(Thread):
    """A thread that was not started by this module."""

    def __init__(self):
        Thread.__init__(self, name=_numbered('Dummy'), daemon=True)
        self._appear()

    def join(self, timeout=None):
        raise RuntimeError('cannot join a dummy thread')


class _WorkerThread(Thread):
    """One of the threads that a loop made for its own executor."""

    def __init__(self, name):
        Thread.__init__(self, name=name, daemon=False)
        self._ident, self._native_id, self._stage = get_ident(), get_native_id(), 'started'
        self._began.set()
        _workers[name] = self


_WorkerThread.__name__ = 'Thread'
_workers = {}


def _unlisted():
    """The running thread, which this module did not start."""
    name = _thread._get_native_name()
    if not name.startswith('asyncio_'):
        return _DummyThread()
    known = _workers.get(name)
    return known if known is not None and known.ident == get_ident() else _WorkerThread(name)


def current_thread():
    return _alive.get(get_ident()) or _unlisted()


def enumerate():
    return [*_alive.values()]


def active_count():
    return len(_alive)


def currentThread():
    deprecated_name('currentThread', 'use current_thread()')
    return current_thread()


def activeCount():
    deprecated_name('activeCount', 'use active_count()')
    return active_count()


_first = _MainThread()


def main_thread():
    return _first


_at_shutdown = []


def _register_atexit(function, *args, **kwargs):
    _at_shutdown.append(lambda: function(*args, **kwargs))


def _shutdown():
    """Waits for the threads that are not daemons."""
    while _at_shutdown:
        _at_shutdown.pop()()
    for thread in enumerate():
        if not (thread.daemon or thread is _first or thread is current_thread()):
            thread.join()
